using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Runs;

/// <summary>What a person chose for files of the same header: proposed again next time.</summary>
public sealed class RememberedColumns : IWorkspaceRow
{
    private RememberedColumns()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public string Type { get; private set; } = "";

    /// <summary>A hash of the header's names.</summary>
    public string Header { get; private set; } = "";

    public string ColumnsJson { get; private set; } = "[]";

    public string MatchBy { get; private set; } = "";

    public ImportMode Mode { get; private set; }

    public bool ClearsEmpty { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public static RememberedColumns Of(ImportRun run, string header) => new()
    {
        WorkspaceId = run.WorkspaceId, Id = Guid.CreateVersion7(), Type = run.Type, Header = header,
    };

    public void Hold(ImportRun run, DateTime nowUtc) =>
        (ColumnsJson, MatchBy, Mode, ClearsEmpty, ChangedUtc) = (run.ColumnsJson, run.MatchBy, run.Mode, run.ClearsEmpty, nowUtc);
}
