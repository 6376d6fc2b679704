using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A relationship and whether the member looks after it; who does, sees it without being assigned.</summary>
internal sealed record AssignedRelationship(Guid RelationshipId, string Title, bool IsOwner, bool IsAssigned);

/// <summary>What a member sees of the relationships.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="IsLimited">False when the member sees all of them.</param>
/// <param name="Visible">Those that a limited member sees, by name.</param>
internal sealed record MemberAssignments(string Name, bool IsLimited, IReadOnlyList<AssignedRelationship> Visible)
{
    /// <summary>"Ann Lee sees three relationships: …"</summary>
    public string Sentence => (IsLimited, Visible.Count) switch
    {
        (false, _) => $"{Name} sees every relationship of this workspace.",
        (_, 0) => $"{Name} sees no relationship yet: assign those that {Name} works on.",
        (_, 1) => $"{Name} sees one relationship, {Visible[0].Title}, and what hangs on it.",
        (_, var n) => $"{Name} sees {Amount.Figure(n)} relationships and what hangs on them.",
    };
}

/// <summary>Lists what a limited member sees, for whoever manages members.</summary>
internal sealed class ListAssignments(AppDb appDb)
{
    public async Task<Outcome<MemberAssignments>> RunAsync(Guid userId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ManageMembers, "see assignments") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var member = await (
            from m in db.Members
            join u in db.Users on m.UserId equals u.Id
            where m.WorkspaceId == actor.WorkspaceId && m.UserId == userId
            select new { u.DisplayName, IsLimited = m.LimitedUtc != null }).SingleOrDefaultAsync(ct);
        if (member is null)
        {
            return Refusal.NotFound("member");
        }

        return new MemberAssignments(member.DisplayName, member.IsLimited, member.IsLimited ? await VisibleAsync(db, userId, ct) : []);
    }

    /// <summary>The relationships that can still be assigned, by name, up to a number that a person can look through.</summary>
    public async Task<IReadOnlyList<AssignedRelationship>> ListOpenAsync(Guid userId, int most, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ManageMembers))
        {
            return [];
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<Relationship>()
            .Where(r => !db.Assignments.Any(a => a.UserId == userId && a.RelationshipId == r.Id))
            .OrderBy(r => r.SortKey).ThenBy(r => r.Id).Take(most)
            .Select(r => new AssignedRelationship(r.Id, r.Title, r.OwnerId == userId, false)).ToListAsync(ct);
    }

    private static Task<List<AssignedRelationship>> VisibleAsync(AppDbContext db, Guid userId, CancellationToken ct) =>
        db.Set<Relationship>()
            .Select(r => new { r, IsAssigned = db.Assignments.Any(a => a.UserId == userId && a.RelationshipId == r.Id) })
            .Where(x => x.IsAssigned || x.r.OwnerId == userId)
            .OrderBy(x => x.r.SortKey).ThenBy(x => x.r.Id)
            .Select(x => new AssignedRelationship(x.r.Id, x.r.Title, x.r.OwnerId == userId, x.IsAssigned)).ToListAsync(ct);
}
