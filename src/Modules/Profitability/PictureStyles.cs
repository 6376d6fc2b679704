namespace Entente.Modules.Profitability;

/// <summary>The style sheet that a picture carries when it leaves the page.</summary>
internal static class PictureStyles
{
    private static readonly Lazy<string> Loaded = new(() =>
    {
        using var stream = typeof(PictureStyles).Assembly.GetManifestResourceStream("profit-pictures.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    public static string Text => Loaded.Value;
}
