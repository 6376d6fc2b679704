using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>What of alliances keeps an organisation or a person in the directory.</summary>
internal sealed class AllianceReferences : IReferToOrganisations, IReferToPeople
{
    public async Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        var alliances = await db.Set<Alliance>().Where(a => a.OrganisationId == organisationId).OrderBy(a => a.SortKey)
            .Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        var agreements = await (from alliance in db.Set<Alliance>()
                                where alliance.OrganisationId == organisationId
                                join agreement in db.Set<Agreement>() on alliance.Id equals agreement.AllianceId
                                orderby agreement.StartsOn, agreement.Id
                                select new { alliance.Id, agreement.Title }).ToListAsync(ct);
        var needs = await (from candidate in db.Set<PartnerCandidate>()
                           where candidate.OrganisationId == organisationId
                           join need in db.Set<PartnerNeed>() on candidate.NeedId equals need.Id
                           orderby need.SortKey
                           select new { need.Id, need.Title }).ToListAsync(ct);
        var isRival = await db.Set<RivalFirms>().AnyAsync(r => r.FirstFirmId == organisationId || r.SecondFirmId == organisationId, ct);
        return
        [
            .. isRival ? [new Reference("a pair of rivals", AlliancePaths.Firewalls, "Take it out of the pairs of rivals.")] : Array.Empty<Reference>(),
            .. alliances.Select(a => new Reference(
                $"the alliance {a.Name}", AlliancePaths.Alliance(a.Id), "Delete the alliance, or keep the firm.")),
            .. agreements.Select(a => new Reference(
                $"the agreement {a.Title}", AlliancePaths.Alliance(a.Id), "What was signed is kept; delete it first if it was entered by mistake.")),
            .. needs.Select(n => new Reference($"candidate for {n.Title}", AlliancePaths.Need(n.Id), "Take it out of the candidates.")),
        ];
    }

    async Task<IReadOnlyList<Reference>> IReferToPeople.FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct)
    {
        var roles = db.Set<AllianceRole>().Where(r => r.PersonId == personId).Select(r => r.AllianceId);
        var promises = db.Set<Promise>().Where(p => p.ByPersonId == personId || p.ToPersonId == personId).Select(p => p.AllianceId);
        var parts = PartsOf(db, personId);
        var alliances = await db.Set<Alliance>().Where(a => roles.Contains(a.Id) || promises.Contains(a.Id) || parts.Contains(a.Id))
            .OrderBy(a => a.SortKey).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        return
        [
            .. alliances.Select(a => new Reference(
                $"roles, promises or work in the alliance {a.Name}", AlliancePaths.Alliance(a.Id), "What was agreed keeps the names of those who agreed it.")),
        ];
    }

    private static IQueryable<Guid> PartsOf(AppDbContext db, Guid personId) =>
        db.Set<PlanActivity>().Where(x => x.OurOwnerId == personId || x.TheirOwnerId == personId).Select(x => x.AllianceId)
            .Union(db.Set<ExitTerm>().Where(x => x.OurOwnerId == personId || x.TheirOwnerId == personId).Select(x => x.AllianceId))
            .Union(db.Set<Certificate>().Where(x => x.PersonId == personId).Select(x => x.AllianceId))
            .Union(db.Set<InformationRequest>().Where(x => x.ApproverId == personId).Select(x => x.AllianceId))
            .Union(db.Set<NegotiationEntry>().Where(x => x.OurPersonId == personId || x.TheirPersonId == personId).Select(x => x.AllianceId));
}
