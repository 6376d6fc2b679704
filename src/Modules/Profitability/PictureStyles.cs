using System.Text.RegularExpressions;

namespace Entente.Modules.Profitability;

/// <summary>The style sheet that a picture carries when it leaves the page: what stands after the comma of each variable.</summary>
internal static partial class PictureStyles
{
    private static readonly Lazy<string> Loaded = new(() =>
    {
        using var stream = typeof(PictureStyles).Assembly.GetManifestResourceStream("profit-pictures.css")!;
        using var reader = new StreamReader(stream);
        return Variable().Replace(reader.ReadToEnd(), match => match.Groups["otherwise"].Value);
    });

    public static string Text => Loaded.Value;

    [GeneratedRegex(@"var\(--[\w-]+,\s*(?<otherwise>[^()]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();
}
