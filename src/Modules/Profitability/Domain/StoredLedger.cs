using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>Where a ledger's rows are.</summary>
internal enum SourceKind
{
    /// <summary>Files that were uploaded and are kept.</summary>
    Files,

    /// <summary>Tables of a PostgreSQL database of the firm, asked afresh by each run.</summary>
    Database,
}

/// <summary>Order lines and activity events of a time, with what its columns are called.</summary>
internal sealed class StoredLedger : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestName = 200;
    public const int LongestQuery = 20_000;

    private StoredLedger()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public SourceKind Source { get; private set; }

    /// <summary>What the columns of its files are called and how they write dates and numbers.</summary>
    public string MappingJson { get; private set; } = "{}";

    /// <summary>The connection string, encrypted; null for files.</summary>
    public string? ProtectedConnection { get; private set; }

    public string? OrdersQuery { get; private set; }

    public string? EventsQuery { get; private set; }

    public string? CustomersQuery { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public string CreatedBy { get; private set; } = string.Empty;

    public string AuditLabel => Name;

    public static StoredLedger Create(Guid workspaceId, string name, SourceKind source, string by, DateTime nowUtc)
    {
        var ledger = new StoredLedger
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            Version = Guid.CreateVersion7(),
            Source = source,
            CreatedBy = by,
            CreatedUtc = nowUtc,
        };
        ledger.Rename(name);
        return ledger;
    }

    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
        SortKey = FoldedText.Of(Name);
    }

    public void Map(string mappingJson) => MappingJson = mappingJson;

    /// <summary>The queries give tables with the columns that files have.</summary>
    public void Connect(string protectedConnection, string ordersQuery, string? eventsQuery, string? customersQuery)
    {
        if (Source != SourceKind.Database)
        {
            throw new InvalidOperationException("A ledger of files has no connection.");
        }

        (ProtectedConnection, OrdersQuery) = (protectedConnection, ordersQuery.Trim());
        EventsQuery = string.IsNullOrWhiteSpace(eventsQuery) ? null : eventsQuery.Trim();
        CustomersQuery = string.IsNullOrWhiteSpace(customersQuery) ? null : customersQuery.Trim();
    }
}
