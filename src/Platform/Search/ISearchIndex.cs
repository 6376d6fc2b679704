using Entente.Platform.Storage;

namespace Entente.Platform.Search;

/// <summary>The search index of the engine. It acts in the context's workspace and in its open transaction.</summary>
public interface ISearchIndex
{
    /// <summary>Adds rows that are not in the index yet: the quick way for many new records.</summary>
    Task AppendAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct);

    /// <summary>Adds rows, or replaces those that are there.</summary>
    Task WriteAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct);

    Task RemoveAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Empties the index of the workspace.</summary>
    Task ClearAsync(AppDbContext db, CancellationToken ct);

    /// <summary>Rows that hold the pattern, in no order, at most so many.</summary>
    internal Task<IReadOnlyList<SearchRow>> FindAsync(
        AppDbContext db, SearchPattern pattern, string? kind, int most, CancellationToken ct);
}
