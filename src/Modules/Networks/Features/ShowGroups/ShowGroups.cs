using Entente.Methods.Networks.Privacy;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>What everybody may see of an audit whose people are not shown.</summary>
/// <param name="Why">The promise, in words.</param>
/// <param name="IsAnalyst">Whether the reader sees people all the same.</param>
/// <param name="Says">What the groups say, in sentences.</param>
/// <param name="Groups">The groups.</param>
internal sealed record GroupsView(string Why, bool IsAnalyst, IReadOnlyList<string> Says, BlockSummary? Groups);

/// <summary>Shows the groups of an audit whose people are not shown.</summary>
internal sealed class ShowGroups(AppDb appDb)
{
    public async Task<Outcome<GroupsView>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var settings = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (settings is null)
        {
            return Refusal.NotFound("audit");
        }

        return await Disclosure.FindGroupsAsync(db, auditId, ct) is { } found
            ? new GroupsView(found.Why, found.IsAnalyst, found.Blocks is { } blocks ? GroupsInWords.Of(blocks, settings.Settings) : [], found.Blocks)
            : Refusal.Conflict("The people of this audit may be shown, so its report says everything.");
    }
}
