namespace Entente.Modules.Alliances.Domain;

/// <summary>Typed text as it is stored: without blanks around it, and null when nothing is left.</summary>
internal static class Cleaned
{
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Line breaks as one character, whatever the browser sends.</summary>
    public static string? Lines(string? text) => OrNull(text)?.ReplaceLineEndings("\n");

    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
