namespace Entente.Platform.Access;

/// <summary>What a browser says of itself, in words: "Firefox on Linux". Anybody can say anything; it only helps the memory.</summary>
internal static class DeviceWords
{
    private const string Unknown = "An unknown device";

    // The order matters: most browsers also name those that they want to be taken for.
    private static readonly (string Mark, string Word)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("HeadlessChrome/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Word)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    public static string Of(string userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        (null, null) => Unknown,
        (var browser, null) => browser,
        (null, var system) => $"A program on {system}",
        var (browser, system) => $"{browser} on {system}",
    };

    private static string? Find((string Mark, string Word)[] words, string text) =>
        words.FirstOrDefault(w => text.Contains(w.Mark, StringComparison.Ordinal)).Word;
}
