using Entente.Platform.Lists;
using Entente.Platform.Ui;

namespace Entente.Modules.Directory.Domain;

/// <summary>Counts in words. A count above the limit of counting is "more than 10,000".</summary>
internal static class Amount
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"1 person", "1,200 people".</summary>
    public static string Of(int count, string one, string many) => $"{Figure(count)} {(count == 1 ? one : many)}";

    /// <summary>A sentence begins with a word: "Five people", "26 people".</summary>
    public static string Opening(int count, string one, string many) =>
        count < Words.Length ? $"{Capital(Words[count])} {(count == 1 ? one : many)}" : Capital(Of(count, one, many));

    /// <summary>"senior, middle and operating".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Figure(int count) => count > ListPage<object>.CountLimit
        ? "more than 10,000"
        : PersonText.Current.Number(count);
}
