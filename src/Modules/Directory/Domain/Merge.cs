using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>Two records became one: which, when, by whom, and what moved, so that it can be undone.</summary>
internal sealed class Merge : IWorkspaceRow, IVersioned
{
    private Merge()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public RecordKind Record { get; private set; }

    public Guid WinnerId { get; private set; }

    public Guid LoserId { get; private set; }

    public string WinnerName { get; private set; } = string.Empty;

    public string LoserName { get; private set; } = string.Empty;

    public DateTime AtUtc { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    /// <summary>What moved from the loser to the winner, and the winner's fields before and after.</summary>
    public string MovesJson { get; private set; } = string.Empty;

    public DateTime? UndoneUtc { get; private set; }

    public static Merge Create(RecordKind record, IAudited winner, IAudited loser, Guid workspaceId, Deletion deletion, string movesJson)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            Record = record,
            WinnerId = winner.Id,
            LoserId = loser.Id,
            WinnerName = winner.AuditLabel,
            LoserName = loser.AuditLabel,
            AtUtc = deletion.AtUtc,
            UserName = deletion.By,
            MovesJson = movesJson,
        };
    }

    public void Undo(DateTime nowUtc) => UndoneUtc = nowUtc;
}
