using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>A word that a workspace puts on its records; the same on all three kinds of them.</summary>
internal sealed class Tag : IWorkspaceRow, IVersioned, IAudited
{
    private Tag()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The folded name, unique: "Strategic" and "strategic" are one tag.</summary>
    public string SortKey { get; private set; } = string.Empty;

    public TagColour Colour { get; private set; }

    public string AuditLabel => Name;

    public static Tag Create(Guid workspaceId, TagDetails details)
    {
        var id = Guid.CreateVersion7();
        var tag = new Tag { WorkspaceId = workspaceId, Id = id, Version = id };
        tag.Change(details);
        return tag;
    }

    public void Change(TagDetails details)
    {
        Name = Cleaned.Required(details.Name);
        SortKey = SortKeys.Of(Name);
        Colour = details.Colour;
    }
}

/// <summary>A tag on a record.</summary>
internal sealed class TagLink : IWorkspaceRow
{
    private TagLink()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid RecordId { get; private set; }

    public Guid TagId { get; private set; }

    public RecordKind Record { get; private set; }

    public static TagLink Of(Guid workspaceId, RecordKind record, Guid recordId, Guid tagId) =>
        new() { WorkspaceId = workspaceId, Record = record, RecordId = recordId, TagId = tagId };
}
