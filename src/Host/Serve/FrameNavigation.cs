using Entente.Platform.Access;
using Entente.Platform.Notifications;
using Entente.Platform.Operations;
using Entente.Platform.Operations.Pages;
using Entente.Platform.Search;
using Entente.Platform.Ui.Frame;

namespace Entente.Host.Serve;

/// <summary>What the page frame shows to this person: workspaces, the modules' entries, the platform's tools.</summary>
internal sealed class FrameNavigation(IHttpContextAccessor request, WorkspaceAccess access, ListNotifications notifications, Administrators administrators,
    IEnumerable<ISearchSource> sources) : INavigation
{
    public async Task<FrameContent> LoadAsync(CancellationToken ct)
    {
        if (request.HttpContext is not { } http || ActorOfRequest.UserId(http.User) is not { } userId)
        {
            return FrameContent.Empty;
        }

        var places = await access.ListAsync(userId, ct);
        var actor = http.FindActor();
        var workspaces = places.Select(p => new WorkspaceLink(p.WorkspaceName, $"/w/{p.WorkspaceSlug}", p.WorkspaceId == actor?.WorkspaceId));
        var person = places.Count == 0 ? null : new PersonLabel(places[0].Name, actor?.Role.ToString())
        {
            AdministrationHref = await administrators.IsOneAsync(userId, ct) ? AdministrationPage.Address : null,
        };
        return new(actor?.WorkspaceName, [.. workspaces], actor is null ? [] : [.. Entries(actor)], person)
        {
            Tools = actor is null ? null : await ToolsAsync(actor, ct),
        };
    }

    private async Task<FrameTools> ToolsAsync(Actor actor, CancellationToken ct)
    {
        var created = sources.OrderBy(s => s.Order).Select(s => s.New(actor)).OfType<SearchAction>()
            .Select(a => new NewLink(a.Text, actor.PageOf(a.Path)));
        var unread = await notifications.CountUnreadAsync(actor, ct);
        return new(actor.PageOf("search"), actor.PageOf("notifications"), unread, [.. created]);
    }

    private static IEnumerable<NavEntry> Entries(Actor actor)
    {
        var items = ModuleList.All.SelectMany(m => m.Navigation(actor));
        foreach (var item in items)
        {
            yield return new(
                item.Text, actor.PageOf(item.Path), item.Order, AlsoHrefs: [.. item.AlsoPaths.Select(actor.PageOf)]);
        }

        yield return new("Imports", actor.PageOf("imports"), 900, IsTool: true);
        yield return new("Jobs", actor.PageOf("jobs"), 910, IsTool: true);
        if (actor.May(Permission.ViewAuditTrail))
        {
            yield return new("Audit trail", actor.PageOf("audit-trail"), 920, IsTool: true);
        }

        if (actor.May(Permission.ManageMembers))
        {
            yield return new("Archive", actor.PageOf("archive"), 940, IsTool: true);
        }

        yield return new("Members", actor.PageOf("members"), 930, IsTool: true);
        if (actor.May(Permission.ManageMembers))
        {
            yield return new("Mail", actor.PageOf("settings/mail"), 940, IsTool: true);
        }
    }
}
