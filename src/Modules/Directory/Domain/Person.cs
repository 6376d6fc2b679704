using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>Somebody who works for an organisation.</summary>
internal sealed class Person : IWorkspaceRow, IVersioned, IAudited
{
    private Person()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string AuditLabel => Name;
}
