using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Search;

/// <summary>What a person searches for.</summary>
/// <param name="Search">The words.</param>
/// <param name="Kind">One kind of record, as its source names it; empty: all.</param>
/// <param name="Size">At most so many results, 1 to 200.</param>
public sealed record FindRecordsInput(string? Search, string? Kind = null, int Size = FindRecordsInput.DefaultSize)
{
    public const int DefaultSize = 50;

    public const int MaxSize = 200;
}

/// <summary>A record that answers a search.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Line">One quiet line more.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
public sealed record SearchResult(Guid Id, string Kind, string Title, string? Line, string Path);

/// <summary>The results, best first.</summary>
/// <param name="Items">The results.</param>
/// <param name="HasMore">True when there are more than were asked for.</param>
/// <param name="IsGuess">True when nothing has the words as they were typed, and these resemble them.</param>
public sealed record SearchResults(IReadOnlyList<SearchResult> Items, bool HasMore, bool IsGuess);

/// <summary>
/// Finds records by words: by the beginning of their names, by words anywhere, and, when that finds little, by words
/// that resemble them. Case, diacritics and small typing errors do not matter. What the reader may not see is not found.
/// </summary>
public sealed class FindRecords(AppDb appDb, ISearchIndex index, IEnumerable<ISearchSource> sources)
{
    /// <summary>With fewer results, resembling words are looked for as well.</summary>
    private const int Few = 3;

    /// <summary>So many rows are looked at first; more when most of them may not be seen.</summary>
    private const int FirstCandidates = 400;

    private const int MostCandidates = 6400;

    private readonly IReadOnlyDictionary<string, ISearchSource> byKind = sources.ToDictionary(s => s.Kind, StringComparer.Ordinal);

    public async Task<Outcome<SearchResults>> RunAsync(FindRecordsInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "search") ?? Breach(input)) is { } refusal)
        {
            return refusal;
        }

        var words = SearchWords.OfSearch(input.Search);
        if (words.Count == 0)
        {
            return new SearchResults([], false, false);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var kind = string.IsNullOrEmpty(input.Kind) ? null : input.Kind;
        for (var most = FirstCandidates; ; most *= 4)
        {
            var (rows, isWhole) = await CandidatesAsync(db, words, kind, most, ct);
            var seen = await SeenAsync(db, actor, rows, input.Size + 1, ct);
            if (seen.Count > input.Size || isWhole || most >= MostCandidates)
            {
                var isGuess = rows.Count > 0 && rows[0].Rank >= SearchRanking.FirstGuess;
                return new SearchResults([.. seen.Take(input.Size)], seen.Count > input.Size, isGuess && seen.Count > 0);
            }
        }
    }

    private Refusal? Breach(FindRecordsInput input)
    {
        if (input.Size is < 1 or > FindRecordsInput.MaxSize)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Size), $"Ask for 1 to {FindRecordsInput.MaxSize} results."));
        }

        return string.IsNullOrEmpty(input.Kind) || byKind.ContainsKey(input.Kind) ? null : Refusal.Invalid(new FieldError(
            nameof(input.Kind), $"'{input.Kind}' is no kind of record. Choose one of these: {string.Join(", ", byKind.Keys)}."));
    }

    /// <summary>Ranked rows; and whether these are all.</summary>
    private async Task<(IReadOnlyList<(int Rank, SearchRow Row)> Rows, bool IsWhole)> CandidatesAsync(
        AppDbContext db, IReadOnlyList<string> words, string? kind, int most, CancellationToken ct)
    {
        var found = new Dictionary<Guid, SearchRow>();
        var isWhole = Take(found, await ByNameAsync(db, string.Join(' ', words), kind, most, ct), most);
        if (SearchPattern.BeginningWith(words) is { } beginning)
        {
            isWhole &= Take(found, await index.FindAsync(db, beginning, kind, most, ct), most);
        }

        if (found.Count < most && SearchPattern.Holding(words) is { } holding)
        {
            isWhole &= Take(found, await index.FindAsync(db, holding, kind, most, ct), most);
        }

        var ranked = Rank(found.Values, words);
        if (ranked.Count <= Few && SearchPattern.Resembling(words) is { } resembling)
        {
            isWhole &= Take(found, await index.FindAsync(db, resembling, kind, Math.Max(most, MostCandidates / 2), ct), most);
            ranked = Rank(found.Values, words);
        }

        return (ranked, isWhole);
    }

    private static bool Take(Dictionary<Guid, SearchRow> into, IReadOnlyList<SearchRow> rows, int most)
    {
        foreach (var row in rows)
        {
            into[row.Id] = row;
        }

        return rows.Count < most;
    }

    private static async Task<IReadOnlyList<SearchRow>> ByNameAsync(
        AppDbContext db, string phrase, string? kind, int most, CancellationToken ct)
    {
        var end = phrase + char.MaxValue;
#pragma warning disable CA1309 // Becomes SQL, where both engines compare these columns by code point.
        return await db.Set<SearchRecord>().AsNoTracking()
            .Where(r => string.Compare(r.Name, phrase) >= 0 && string.Compare(r.Name, end) < 0 && (kind == null || r.Kind == kind))
            .OrderBy(r => r.Name).ThenBy(r => r.Id).Take(most)
            .Select(r => new SearchRow(r.Id, r.Kind, r.Title, r.Name, r.Text.Trim())).ToListAsync(ct);
#pragma warning restore CA1309
    }

    private List<(int Rank, SearchRow Row)> Rank(IEnumerable<SearchRow> rows, IReadOnlyList<string> words) =>
    [
        .. from row in rows
           let rank = SearchRanking.Of(row, words)
           where rank is not null && byKind.ContainsKey(row.Kind)
           orderby rank, byKind[row.Kind].Order, row.Name.Length, row.Name, row.Id
           select (rank.Value, row),
    ];

    /// <summary>The first of the rows that the reader may see, in their order.</summary>
    private async Task<List<SearchResult>> SeenAsync(
        AppDbContext db, Actor actor, IReadOnlyList<(int Rank, SearchRow Row)> rows, int most, CancellationToken ct)
    {
        var seen = new List<SearchResult>(most);
        foreach (var chunk in rows.Chunk(most))
        {
            var details = new Dictionary<Guid, SearchDetail>();
            foreach (var ofKind in chunk.GroupBy(c => c.Row.Kind, c => c.Row.Id, StringComparer.Ordinal))
            {
                foreach (var (id, detail) in await byKind[ofKind.Key].DescribeAsync(db, actor, [.. ofKind], ct))
                {
                    details[id] = detail;
                }
            }

            seen.AddRange(chunk.Where(c => details.ContainsKey(c.Row.Id))
                .Select(c => new SearchResult(c.Row.Id, c.Row.Kind, c.Row.Title, details[c.Row.Id].Line, details[c.Row.Id].Path)));
            if (seen.Count >= most)
            {
                break;
            }
        }

        return seen;
    }
}
