using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Platform.Search;

/// <summary>
/// A kind of record that a module lets be found: register it as a service (singleton or scoped). The entity itself says
/// what the index holds of it, see <see cref="ISearchable"/>.
/// </summary>
public interface ISearchSource
{
    /// <summary>The kind in the index and in addresses: "organisation".</summary>
    string Kind { get; }

    /// <summary>The kind as a filter and heading: "Organisations".</summary>
    string Plural { get; }

    /// <summary>Sources stand in ascending order.</summary>
    int Order { get; }

    /// <summary>A page to enter a new one, relative to the workspace, for the palette: ("New organisation", "organisations/add").</summary>
    SearchAction? New(Actor actor) => null;

    /// <summary>
    /// Those of the ids that are there for the reader, with one quiet line each. Read through the filtered sets, so that
    /// what a filter hides is not found.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>All records of the workspace, for a rebuild of the index.</summary>
    IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db);
}

/// <summary>A result beside its title.</summary>
/// <param name="Path">Its page, relative to the workspace.</param>
/// <param name="Line">One quiet line: "Director at Omega".</param>
public sealed record SearchDetail(string Path, string? Line);

/// <summary>Something to do from the palette.</summary>
public sealed record SearchAction(string Text, string Path);
