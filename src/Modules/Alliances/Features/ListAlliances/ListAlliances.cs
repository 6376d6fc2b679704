using Entente.Methods.Portfolio;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Networks.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The portfolio of alliances: how each stands on a day, those that need somebody first.</summary>
internal sealed class ListAlliances(AppDb appDb, AllianceReader reader, ILatestAudit audits, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<AllianceSummary>>> RunAsync(Actor actor, CancellationToken ct, DateOnly? on = null)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (AllianceRules.OutOfReach(on) is { } tooFar)
        {
            return tooFar;
        }

        var today = on ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var alliances = (await reader.ReadAsync(db, null, ct)).Select(rows => AllianceState.Of(rows, today)).ToList();
        var keyness = await KeynessAsync(db, alliances, ct);
        var standings = new Dictionary<Guid, AuditStanding?>();
        foreach (var firm in alliances.Select(a => a.OrganisationId).Distinct())
        {
            standings.Add(firm, await audits.FindAsync(db, firm, ct));
        }

        return alliances.Select((alliance, place) => AllianceSummary.Of(alliance, keyness[place], standings[alliance.OrganisationId]))
            .OrderByDescending(a => a.Late).ThenByDescending(a => a.AtRisk).ThenBy(a => a.Name, StringComparer.Ordinal).ToList();
    }

    private static async Task<IReadOnlyList<double?>> KeynessAsync(AppDbContext db, List<AllianceView> alliances, CancellationToken ct)
    {
        var ids = alliances.ConvertAll(a => a.Id);
        var resources = (await db.Set<AllianceResource>().AsNoTracking().Where(r => ids.Contains(r.AllianceId)).ToListAsync(ct))
            .ToLookup(r => r.AllianceId, r => new Resource(r.Complementarity, r.Advantage, r.Substitutes));
        return Keyness.Scaled([.. alliances.Select(a => Keyness.Of([.. resources[a.Id]]))]);
    }
}
