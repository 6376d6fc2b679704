namespace Entente.Modules.Networks;

/// <summary>The style sheet of the picture, for pictures that leave the site.</summary>
internal static class PictureStylesheet
{
    private static readonly Lazy<string> Read = new(() =>
    {
        using var stream = typeof(PictureStylesheet).Assembly.GetManifestResourceStream("network-picture.css")
            ?? throw new InvalidOperationException("The assembly was built without network-picture.css.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    public static string Text => Read.Value;
}
