using Entente.Platform.Storage;

namespace Entente.Platform.Lists.Views;

/// <summary>A list as somebody wants to find it again: its filters, order and columns under a name; their own, or everybody's.</summary>
public sealed class SavedView : IWorkspaceRow, IVersioned, IAudited
{
    public const int NameLength = 60;
    public const int ListLength = 60;
    public const int QueryLength = 2000;

    private SavedView()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>The list's name, such as "organisations".</summary>
    public string List { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public Guid OwnerId { get; private set; }

    /// <summary>True when everybody in the workspace sees it.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Filters, order and columns as in the list's address: <c>country=DE&amp;sort=-changed</c>.</summary>
    public string Query { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public string AuditLabel => Name;

    internal static SavedView Create(Guid workspaceId, Guid ownerId, string list, SavedViewDetails details, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var view = new SavedView { WorkspaceId = workspaceId, Id = id, Version = id, OwnerId = ownerId, List = list, CreatedUtc = nowUtc };
        view.Change(details);
        return view;
    }

    internal void Change(SavedViewDetails details) =>
        (Name, IsShared, Query) = (details.Name!.Trim(), details.IsShared, details.Query ?? string.Empty);
}

/// <summary>The columns that a person has chosen for a list, in their order.</summary>
internal sealed class ListColumns : IWorkspaceRow
{
    public const int Length = 1000;

    private ListColumns()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    public string List { get; private set; } = string.Empty;

    /// <summary>Keys of columns with commas between them.</summary>
    public string Columns { get; private set; } = string.Empty;

    public static ListColumns Of(Guid workspaceId, Guid userId, string list) =>
        new() { WorkspaceId = workspaceId, UserId = userId, List = list };

    public void Choose(string columns) => Columns = columns;
}
