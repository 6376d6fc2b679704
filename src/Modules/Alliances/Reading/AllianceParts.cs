using Entente.Modules.Alliances.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Reading;

/// <summary>The parts of alliances that somebody may have to act on this week.</summary>
internal sealed record AllianceParts(
    IReadOnlyList<PlanActivity> Activities, IReadOnlyList<ExitTerm> ExitTerms,
    IReadOnlyList<InformationRequest> Requests, IReadOnlyList<Certificate> Certificates, IReadOnlyList<JointObjective> Objectives)
{
    public static AllianceParts None { get; } = new([], [], [], [], []);

    public static async Task<AllianceParts> ReadAsync(AppDbContext db, IReadOnlyCollection<Guid> alliances, CancellationToken ct) => new(
        await db.Set<PlanActivity>().AsNoTracking().Where(a => alliances.Contains(a.AllianceId)).OrderBy(a => a.StartsOn).ThenBy(a => a.Id).ToListAsync(ct),
        await db.Set<ExitTerm>().AsNoTracking().Where(t => alliances.Contains(t.AllianceId)).OrderBy(t => t.Id).ToListAsync(ct),
        await db.Set<InformationRequest>().AsNoTracking().Where(r => alliances.Contains(r.AllianceId)).OrderBy(r => r.AskedOn).ThenBy(r => r.Id).ToListAsync(ct),
        await db.Set<Certificate>().AsNoTracking().Where(c => alliances.Contains(c.AllianceId)).OrderBy(c => c.Id).ToListAsync(ct),
        await db.Set<JointObjective>().AsNoTracking().Where(o => alliances.Contains(o.AllianceId)).OrderBy(o => o.DueOn).ThenBy(o => o.Id).ToListAsync(ct));

    public AllianceParts Of(Guid alliance) => new(
        [.. Activities.Where(a => a.AllianceId == alliance)], [.. ExitTerms.Where(t => t.AllianceId == alliance)],
        [.. Requests.Where(r => r.AllianceId == alliance)], [.. Certificates.Where(c => c.AllianceId == alliance)],
        [.. Objectives.Where(o => o.AllianceId == alliance)]);

    /// <summary>Whoever the parts name.</summary>
    public IEnumerable<Guid> People() => Activities.SelectMany(a => new[] { a.OurOwnerId, a.TheirOwnerId })
        .Concat(ExitTerms.SelectMany(t => new[] { t.OurOwnerId, t.TheirOwnerId })).Concat(Requests.Select(r => r.ApproverId)).OfType<Guid>()
        .Concat(Certificates.Select(c => c.PersonId));
}
