using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Domain;

/// <summary>What lists are ordered by: folded text, stored, so that an index has it and both engines order the same.</summary>
internal static class SortKeys
{
    /// <summary>Longer names are told apart by their ids.</summary>
    public const int NameLength = 200;

    /// <summary>A mark, the value, a separator, the name.</summary>
    public const int Length = 1 + ValueLength + 1 + NameLength;

    private const int ValueLength = 100;

    // Those without the value come last. Folded text has no tab.
    private const string Present = "0";
    private const string Absent = "1";
    private const char Separator = '\t';

    public static string Of(string name) => Cut(FoldedText.Of(name), NameLength);

    /// <summary>By a value, then by name.</summary>
    public static string Of(string? value, string name) => value is null
        ? Absent + Separator + Of(name)
        : Present + Cut(FoldedText.Of(value), ValueLength) + Separator + Of(name);

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
