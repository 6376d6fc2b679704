using System.Globalization;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>The customers of a run, filtered, in any order, page by page. A run never changes, so a cursor is a place.</summary>
internal sealed class ListCustomers(ShowRun show)
{
    private const char Before = 'b';
    private const int FurthestPlace = 1_000_000_000;

    private static readonly Dictionary<string, Func<CustomerRow, IComparable?>> Orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rank"] = row => row.Rank,
        ["name"] = row => FoldedText.Of(row.Name),
        ["revenue"] = row => row.Revenue,
        ["margin"] = row => row.MarginShare,
        ["cost"] = row => row.CostShare,
        ["profit"] = row => row.Profit,
        ["share"] = row => row.ProfitShare,
        ["quadrant"] = row => row.Quadrant,
    };

    public async Task<Outcome<ListPage<CustomerRow>>> RunAsync(
        Guid runId, CustomerFilter filter, ListQuery query, Actor actor, CancellationToken ct) =>
        (await show.RunAsync(runId, actor, ct)).TryGet(out var run, out var refusal) ? Of(run, filter, query) : refusal;

    public static Outcome<ListPage<CustomerRow>> Of(LoadedRun run, CustomerFilter filter, ListQuery query)
    {
        if (query.Size is < 1 or > ListQuery.MaxSize)
        {
            return Refusal.Invalid(new FieldError(nameof(query.Size), $"The page size must be between 1 and {ListQuery.MaxSize}."));
        }

        var (isDown, name) = query.Sort is { Length: > 0 } sort ? (sort[0] == '-', sort.TrimStart('-')) : (false, "rank");
        if (!Orders.TryGetValue(name, out var key))
        {
            return Refusal.Invalid(new FieldError(nameof(query.Sort), $"This list can be sorted by {string.Join(", ", Orders.Keys)}."));
        }

        if (!TryPlace(query.Cursor, out var start))
        {
            return Refusal.Invalid(new FieldError(nameof(query.Cursor), "This cursor does not belong to this list. Start again without one."));
        }

        var rows = Found(run, filter, FoldedText.Of(query.Search));
        var ordered = (isDown ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(row => row.Rank).ToList();
        return new ListPage<CustomerRow>(
            [.. ordered.Skip(start).Take(query.Size)],
            start + query.Size < ordered.Count ? Place(start + query.Size) : null,
            start > 0 ? Place(Math.Max(0, start - query.Size)) : null,
            ordered.Count);
    }

    private static IEnumerable<CustomerRow> Found(LoadedRun run, CustomerFilter filter, string words) =>
        run.Result.Customers.Where(customer => filter.LetsThrough(run, customer)).Select(customer => CustomerRow.Of(run, customer))
            .Where(row => words.Length == 0 || FoldedText.Of(row.Name).Contains(words, StringComparison.Ordinal)
                || FoldedText.Of(row.Key).Contains(words, StringComparison.Ordinal));

    private static string Place(int start) => string.Create(CultureInfo.InvariantCulture, $"{Before}{start}");

    private static bool TryPlace(string? cursor, out int start)
    {
        start = 0;
        return string.IsNullOrEmpty(cursor)
            || (cursor[0] == Before && int.TryParse(cursor.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out start) && start < FurthestPlace);
    }
}
