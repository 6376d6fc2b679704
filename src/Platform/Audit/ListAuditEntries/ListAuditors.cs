using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Audit;

/// <summary>Somebody who can have changed something.</summary>
public sealed record Auditor(Guid Id, string Name);

/// <summary>What the audit trail can be narrowed by: the members, and the kinds of records that are told of.</summary>
public sealed record AuditChoices(IReadOnlyList<Auditor> People, IReadOnlyList<string> Kinds);

public sealed class ListAuditors(AppDb appDb)
{
    public async Task<Outcome<AuditChoices>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ViewAuditTrail, "read the audit trail") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var people = await (
            from member in db.Members
            join user in db.Users on member.UserId equals user.Id
            where member.WorkspaceId == actor.WorkspaceId
            orderby user.DisplayName, user.Id
            select new Auditor(user.Id, user.DisplayName)).ToListAsync(ct);
        var kinds = db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(IAudited)))
            .Select(t => t.Name).Order(StringComparer.Ordinal).ToList();
        return new AuditChoices(people, kinds);
    }
}
