using System.Globalization;
using Entente.Platform.Lists;

namespace Entente.Gallery.Data;

/// <summary>A made-up row for the gallery's tables.</summary>
public sealed record Relationship(string Name, string Family, string Owner, double Gap, double Revenue, int Profit, string Review)
{
    private const int RowsOnPage = 10;

    public static IReadOnlyList<Relationship> All { get; } =
    [
        new("Calloway Hotels", "Customer", "Reyes", 0.43, 8.9, -6, "1 Dec"),
        new("Ostrava Billing", "Supplier", "Lund", -0.35, 10.4, 8, "2 Dec"),
        new("Merrowby Freight", "Customer", "Reyes", -0.34, 28.5, 17, "2 Dec"),
        new("Wrenfield Health", "Customer", "Dahl", -0.29, 9.4, 21, "30 Nov"),
        new("Kestrelle Software", "Alliance", "Marlow", -0.28, 4.2, 6, "4 Dec"),
        new("Sandmark Energy", "Customer", "Osei", 0.24, 12.1, -2, "9 Dec"),
        new("Lindqvist Paper", "Customer", "Dahl", 0.21, 5.1, -9, "17 Dec"),
        new("Omega Financial Services", "Alliance", "Marlow", -0.08, 36.7, 9, "3 Dec"),
        new("Calder Rail", "Customer", "Osei", -0.08, 11.3, 8, "2 Feb"),
        new("Quillon Pharma", "Customer", "Reyes", -0.07, 19.2, 16, "19 Jan"),
        new("Ravensby Consulting", "Alliance", "Marlow", 0.06, 12.8, 4, "14 Jan"),
        new("Cloudmoor", "Alliance", "Marlow", -0.06, 9.6, 3, "15 Dec"),
        new("<b>Ash & \"Grove\"</b> Logistics", "Customer", "Dahl", -0.06, 6.8, 5, "3 Feb"),
    ];

    /// <summary>One page of the rows that match, as a module's list would give it.</summary>
    public static ListPage<Relationship> List(string? search, string? family, string? sort, string? cursor)
    {
        var matching = All
            .Where(r => search is null || r.Name.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Where(r => string.IsNullOrEmpty(family) || r.Family.Equals(family, StringComparison.Ordinal));
        var rows = Sorted(matching, sort ?? "name").ToList();
        var start = int.Parse(cursor ?? "0", CultureInfo.InvariantCulture);
        return new([.. rows.Skip(start).Take(RowsOnPage)], At(start + RowsOnPage, rows), At(start - RowsOnPage, rows), rows.Count);
    }

    private static string? At(int start, List<Relationship> rows) =>
        start >= 0 && start < rows.Count ? start.ToString(CultureInfo.InvariantCulture) : null;

    private static IEnumerable<Relationship> Sorted(IEnumerable<Relationship> rows, string sort) => sort switch
    {
        "-name" => rows.OrderByDescending(r => r.Name, StringComparer.Ordinal),
        "gap" => rows.OrderBy(r => r.Gap),
        "-gap" => rows.OrderByDescending(r => r.Gap),
        "revenue" => rows.OrderBy(r => r.Revenue),
        "-revenue" => rows.OrderByDescending(r => r.Revenue),
        _ => rows.OrderBy(r => r.Name, StringComparer.Ordinal),
    };
}
