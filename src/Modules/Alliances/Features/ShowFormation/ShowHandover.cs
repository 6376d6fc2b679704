using System.Text.Json.Serialization;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Somebody who negotiated and has no role in the team today.</summary>
internal sealed record LeftAtHandover(Guid PersonId, string Name, Side Side, IReadOnlyList<string> Ties);

/// <summary>The handover from those who negotiated to the team.</summary>
internal sealed record HandoverView(string? AuditName, DateOnly? HeldOn, string? Path, IReadOnlyList<LeftAtHandover> People)
{
    [JsonIgnore]
    public IReadOnlyDictionary<Guid, string> Names { get; init; } = new Dictionary<Guid, string>();
}

/// <summary>
/// Who negotiated and is not in the team, with the ties across the firms that go with them: in the alliance that Hutt et al.
/// (2000) studied new people took over from the negotiators, and trust began again at nothing.
/// </summary>
internal sealed class ShowHandover(AppDb appDb, IDirectory directory, ILatestAudit audits, TimeProvider clock)
{
    public async Task<Outcome<HandoverView>> RunAsync(Guid allianceId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == allianceId, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var met = await db.Set<NegotiationEntry>().AsNoTracking().Where(n => n.AllianceId == allianceId).ToListAsync(ct);
        var roles = await db.Set<AllianceRole>().AsNoTracking().Where(r => r.AllianceId == allianceId).ToListAsync(ct);
        var negotiators = met.SelectMany(n => new[] { n.OurPersonId, n.TheirPersonId }).OfType<Guid>()
            .Concat(roles.Where(r => r.Kind == RoleKind.Negotiator).Select(r => r.PersonId)).ToHashSet();
        var team = roles.Where(r => r.Kind != RoleKind.Negotiator && r.FromOn <= today && (r.UntilOn is null || r.UntilOn >= today))
            .Select(r => r.PersonId).ToHashSet();
        var people = await directory.FindPeopleAsync(db, negotiators, ct);
        var left = people.Where(p => !team.Contains(p.Id)).ToList();
        var ties = await audits.FindTiesAsync(db, alliance.OrganisationId, [.. left.Select(p => p.Id)], ct);
        return new HandoverView(
            ties.AuditName,
            ties.HeldOn,
            ties.Ties.Count == 0 ? null : ties.Path,
            [.. left.Select(p => new LeftAtHandover(
                p.Id, p.Name, p.OrganisationId == alliance.OrganisationId ? Side.Theirs : Side.Ours,
                [.. ties.Ties.Where(t => t.PersonId == p.Id).Select(t => t.Other)]))])
        {
            Names = people.ToDictionary(p => p.Id, p => p.Name),
        };
    }
}
