namespace Entente.Platform.Storage;

/// <summary>Typed text as it is stored: without blanks around it, and null when nothing is left.</summary>
public static class Cleaned
{
    /// <summary>The text without blanks around it; null when nothing is left.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>For text that must be there; the input was checked before.</summary>
    public static string Required(string? text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text.Trim();
    }

    /// <summary>One entry a line, each once, without blanks and empty lines.</summary>
    public static string? LinesOnce(string? text) => OrNull(string.Join('\n', (text ?? string.Empty).ReplaceLineEndings("\n")
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)));

    /// <summary>Line breaks as one character, whatever the browser sends.</summary>
    public static string? Lines(string? text) => OrNull(text)?.ReplaceLineEndings("\n");

    /// <summary>At most so many characters, without half a character at the end.</summary>
    public static string Cut(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
