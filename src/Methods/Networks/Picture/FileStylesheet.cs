using System.Text.RegularExpressions;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// The stylesheet of a picture that leaves the page: the light variables are written into the rules that use them, colours
/// of the page become their fallbacks, and rules for dark mode, for print and for the controls around a picture stay behind.
/// </summary>
internal static partial class FileStylesheet
{
    internal static string Of(string stylesheet)
    {
        var plain = Comment().Replace(stylesheet, string.Empty);
        var root = RootBlock().Match(plain);
        var variables = Declaration().Matches(root.Groups["body"].Value)
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim(), StringComparer.Ordinal);
        var rules = PictureRule().Matches(plain).Select(match => match.Value.Trim());
        return Variable().Replace(
            string.Join('\n', rules),
            match => variables.GetValueOrDefault(match.Groups["name"].Value, match.Groups["otherwise"].Value));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@":root\s*\{(?<body>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RootBlock();

    [GeneratedRegex(@"(?<name>--en-[a-z0-9-]+)\s*:\s*(?<value>[^;}]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"var\((?<name>--en-[a-z0-9-]+)\s*(,\s*(?<otherwise>[^()]+))?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    /// <summary>Rules at the start of a line about the parts of a drawing; those inside @media are indented.</summary>
    [GeneratedRegex(@"^\.en-(net |n-|net-narrow )[^{}]*\{[^}]*\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PictureRule();
}
