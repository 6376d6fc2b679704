namespace Entente.Platform.Lists.Views;

/// <summary>The part of a list's address that a view keeps: filters, order and columns, but no place in the list.</summary>
internal static class ViewQuery
{
    private static readonly string[] NotKept = ["cursor", "view"];

    public static bool IsList(string? list) =>
        list is { Length: > 0 and <= SavedView.ListLength } && list.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/');

    public static string Clean(string? query) => string.Join('&', (query ?? string.Empty).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(pair => pair.Split('=', 2) is [var name, { Length: > 0 }] && !NotKept.Contains(name, StringComparer.OrdinalIgnoreCase)));
}
