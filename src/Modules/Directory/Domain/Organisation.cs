using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>A firm or another body that people work for: our own, or one that we have to do with.</summary>
internal sealed class Organisation : IWorkspaceRow, IVersioned, IAudited
{
    private Organisation()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string AuditLabel => Name;
}
