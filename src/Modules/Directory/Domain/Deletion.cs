namespace Entente.Modules.Directory.Domain;

/// <summary>One act of deleting: what goes to the trash together comes back together.</summary>
internal sealed record Deletion(Guid Id, string By, DateTime AtUtc)
{
    public static Deletion Now(string by, DateTime nowUtc) => new(Guid.CreateVersion7(), by, nowUtc);
}

/// <summary>A record of the directory that can be in the trash.</summary>
internal interface ITrashable : Entente.Platform.Storage.IWorkspaceRow, Entente.Platform.Storage.ITrashed, Entente.Platform.Storage.IAudited
{
    string? DeletedBy { get; }

    Guid? DeletionId { get; }

    void Trash(Deletion deletion);

    void Restore();
}
