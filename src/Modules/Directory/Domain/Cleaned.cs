namespace Entente.Modules.Directory.Domain;

/// <summary>Typed text as it is stored: without blanks around it, and null when nothing is left.</summary>
internal static class Cleaned
{
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
}
