using System.Globalization;

namespace Entente.Platform.Search;

/// <summary>What the search page says first.</summary>
internal static class SearchInWords
{
    /// <summary>"12 records have “omega”."</summary>
    public static string Of(SearchResults results, string? search)
    {
        var words = search?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            return "Type a name or some words. Case, accents and small typing errors do not matter.";
        }

        var count = results.Items.Count.ToString(CultureInfo.InvariantCulture);
        return results switch
        {
            { Items.Count: 0 } => $"Nothing that you may see has “{words}”, and nothing resembles it.",
            { IsGuess: true } => $"Nothing has “{words}” as it is typed. {(results.Items.Count == 1 ? "This resembles" : "These resemble")} it.",
            { HasMore: true } => $"More than {count} records have “{words}”; the best come first.",
            { Items.Count: 1 } => $"One record has “{words}”.",
            _ => $"{count} records have “{words}”; the best come first.",
        };
    }
}
