using Entente.Platform.Storage;

namespace Entente.Platform.Search;

/// <summary>A row of the search index. It is written by <see cref="ISearchIndex"/> only, beside the record it stands for.</summary>
internal sealed class SearchRecord : IWorkspaceRow, INotArchived
{
    private SearchRecord()
    {
    }

    public Guid WorkspaceId { get; private set; }

    /// <summary>The record's own id.</summary>
    public Guid Id { get; private set; }

    public string Kind { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The words, with a blank before the first and after the last, so that the ends of words can be found too.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>The row of the trigrams on SQLite; PostgreSQL needs none.</summary>
    public long? Number { get; private set; }
}
