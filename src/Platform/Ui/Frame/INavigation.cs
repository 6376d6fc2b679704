namespace Entente.Platform.Ui.Frame;

/// <summary>What the frame around a page shows to the person who asks for it. One answer a request.</summary>
public interface INavigation
{
    /// <summary>The frame for the current request; never null, empty for a person without a workspace.</summary>
    Task<FrameContent> LoadAsync(CancellationToken ct);
}

/// <summary>One entry of the side navigation.</summary>
/// <param name="Text">The name as in docs/terms.md.</param>
/// <param name="Href">Where it leads, from the root of the site: <c>/w/alpha/networks</c>.</param>
/// <param name="Order">Entries are shown by ascending order.</param>
/// <param name="Count">How many matters wait there; null shows nothing.</param>
/// <param name="AlsoHrefs">Further addresses whose pages belong to the entry.</param>
/// <param name="IsTool">True for the lower group: imports, jobs, settings.</param>
public sealed record NavEntry(string Text, string Href, int Order, int? Count = null, bool IsTool = false, IReadOnlyList<string>? AlsoHrefs = null);

/// <summary>A workspace that the person may enter.</summary>
public sealed record WorkspaceLink(string Name, string Href, bool IsCurrent);

/// <summary>The person who is signed in, as the frame names them.</summary>
public sealed record PersonLabel(string Name, string? Role)
{
    /// <summary>Leads to the page of the installation; null for who does not look after it.</summary>
    public string? AdministrationHref { get; init; }
}

/// <summary>Everything that the frame shows besides the page.</summary>
public sealed record FrameContent(
    string? WorkspaceName,
    IReadOnlyList<WorkspaceLink> Workspaces,
    IReadOnlyList<NavEntry> Items,
    PersonLabel? Person)
{
    /// <summary>Search, new records and notifications in the top bar; null outside a workspace.</summary>
    public FrameTools? Tools { get; init; }

    /// <summary>Nobody signed in: no navigation.</summary>
    public static FrameContent Empty { get; } = new(null, [], [], null);
}

/// <summary>What stands in the top bar besides the path.</summary>
/// <param name="SearchHref">The page that searches.</param>
/// <param name="NotificationsHref">The page of notifications.</param>
/// <param name="Unread">How many notifications are unread.</param>
/// <param name="New">Pages to enter something new.</param>
public sealed record FrameTools(string SearchHref, string NotificationsHref, int Unread, IReadOnlyList<NewLink> New);

/// <summary>A page to enter something new: "New organisation".</summary>
public sealed record NewLink(string Text, string Href);
