using System.Globalization;

namespace Entente.Methods.Networks.Audit;

/// <summary>Small words: numbers, shares, lists, possessives.</summary>
public static class Wording
{
    private const int LongestName = 80;

    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"no", "one" … "twelve", then digits.</summary>
    public static string Number(int value) =>
        value >= 0 && value < Small.Length ? Small[value] : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 tie", "9 ties".</summary>
    public static string Count(int value, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{value} {(value == 1 ? one : many)}");

    /// <summary>"one tie", "nine ties".</summary>
    public static string Spelled(int value, string one, string many) => $"{Number(value)} {(value == 1 ? one : many)}";

    /// <summary>A share in whole percent, with a narrow no-break space. A part of the whole never reads 0 or 100 %.</summary>
    public static string Percent(double share)
    {
        var percent = Math.Round(share * 100, MidpointRounding.AwayFromZero);
        percent = share > 0 ? Math.Max(percent, 1) : percent;
        percent = share < 1 ? Math.Min(percent, 99) : percent;
        return string.Create(CultureInfo.InvariantCulture, $"{percent:0}\u202f%");
    }

    /// <summary>"a", "a and b", "a, b and c"; beyond the limit "a, b and 4 others".</summary>
    public static string List(IReadOnlyList<string> items, int limit = 6)
    {
        if (items.Count > limit)
        {
            var rest = items.Count - limit + 1;
            return $"{string.Join(", ", items.Take(limit - 1))} and {rest} others";
        }

        return items.Count switch
        {
            0 => "nobody",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        };
    }

    /// <summary>"Alpha’s", "Siemens’".</summary>
    public static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    /// <summary>First letter in upper case.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A name as a sentence can bear it: cut after 80 characters.</summary>
    internal static string Cut(string name) => Cut(name, LongestName);

    /// <summary>The text, cut with an ellipsis where it has more than that many characters.</summary>
    internal static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..end].TrimEnd() + "…";
    }
}
