using System.Text;
using Entente.Platform.Lists;

namespace Entente.Platform.Ui.Tables;

/// <summary>
/// The address of a list with its state: sort, filters, view, place. Links of a list are this address with one
/// thing changed, so that everything else stays as the person set it.
/// </summary>
public sealed record ListAddress(string Path, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>Key of the sort column; a leading minus means descending.</summary>
    public const string Sort = "sort";

    /// <summary>Where the page starts, as the page before or after gave it.</summary>
    public const string Cursor = "cursor";

    /// <summary>Words to find.</summary>
    public const string Search = "search";

    /// <summary>What the address asks the list for.</summary>
    public ListQuery Query => new(this[Search], this[Sort], this[Cursor]);

    public static ListAddress Of(string uri)
    {
        var address = new Uri(uri, UriKind.Absolute);
        return new(address.AbsolutePath, [.. Pairs(address.Query)]);
    }

    /// <summary>The value of a parameter; null when it is absent or empty.</summary>
    public string? this[string name] =>
        Parameters.FirstOrDefault(p => Same(p.Key, name)).Value is { Length: > 0 } value ? value : null;

    /// <summary>The same list with a parameter set; null takes it away.</summary>
    public ListAddress With(string name, string? value)
    {
        var others = Parameters.Where(p => !Same(p.Key, name));
        return this with { Parameters = value is null ? [.. others] : [.. others, new(name, value)] };
    }

    /// <summary>The same list from its beginning.</summary>
    public ListAddress FirstPage() => With(Cursor, null);

    public override string ToString()
    {
        var text = new StringBuilder(Path);
        var separator = '?';
        foreach (var (name, value) in Parameters.Where(p => p.Value.Length > 0))
        {
            text.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return text.ToString();
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            yield return new(Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : "");
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
