using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Reading;

/// <summary>The last audit with a firm that the reader may see, as other modules read it.</summary>
internal sealed class LatestAudit(IDirectory directory) : ILatestAudit
{
    /// <summary>Closeness from which a tie counts as close (Hutt et al. 2000).</summary>
    private const double CloseFrom = 3;

    public async Task<AuditStanding?> FindAsync(AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        if (await FindAuditAsync(db, organisationId, ct) is not var (audit, report, keys))
        {
            return null;
        }

        var states = await FindingStates.ReadAsync(db, audit.Id, [.. report.Findings.Select(f => f.Key)], ct);
        var isDone = report.Findings.Count(f => states.TryGetValue(f.Key, out var state) && state is { State: Progress.Done, CarriedFrom: null });
        var across = report.Ties.Where(tie => IsBetween(tie, keys)).ToList();
        return new(
            audit.Id, audit.Name, audit.HeldOn, AuditPaths.Audit(audit.Id), report.Findings.Count, report.Findings.Count - isDone,
            [.. Enum.GetValues<Level>().Select(level => ContactOf(level, report, keys, across))],
            across.Count(tie => tie.Kind >= TieKind.Working && tie.Closeness >= CloseFrom),
            across.Count(tie => tie.Kind >= TieKind.Working));
    }

    public async Task<TiesAtStake> FindTiesAsync(
        AppDbContext db, Guid organisationId, IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        if (await FindAuditAsync(db, organisationId, ct) is not var (audit, report, keys))
        {
            return TiesAtStake.Unknown;
        }

        var ids = keys.Ours.Concat(keys.Theirs).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
        var names = await db.Set<AuditParticipant>().Where(p => p.AuditId == audit.Id)
            .ToDictionaryAsync(p => p.Key, p => p.Name, StringComparer.Ordinal, ct);
        var theirs = ids.Where(k => personIds.Contains(k.Value)).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        var across = report.Ties.Where(tie => tie.Kind >= TieKind.Working && IsBetween(tie, keys)).ToList();
        var lost = from tie in across
                   let one = theirs.Contains(tie.A) ? tie.A : tie.B
                   where theirs.Contains(one)
                   let other = tie.Other(one)
                   orderby tie.Kind descending, tie.Strength descending, names[one], names[other]
                   select new TieAtStake(ids[one], ids[other], NameOf(one), NameOf(other), tie.Kind == TieKind.Strong);
        return new(
            audit.Name, audit.HeldOn, AuditPaths.Without(audit.Id, theirs.Order(StringComparer.Ordinal)), [.. lost], across.Count(tie => tie.Kind == TieKind.Strong));

        string NameOf(string key) => report.NamesHidden || names[key].Length == 0 ? report.Called(key) : names[key];
    }

    private static LevelContact ContactOf(Level level, AuditReport report, Sides keys, List<ReportedTie> across)
    {
        bool IsAt(string key) => report.Person(key).Level == level;
        return new(
            level.ToString().ToLowerInvariant(),
            across.Count(tie => tie.Kind == TieKind.Strong && IsAt(tie.A) && IsAt(tie.B)),
            keys.Ours.Keys.Count(IsAt) * keys.Theirs.Keys.Count(IsAt));
    }

    private static bool IsBetween(ReportedTie tie, Sides keys) =>
        (keys.Ours.ContainsKey(tie.A) && keys.Theirs.ContainsKey(tie.B)) || (keys.Ours.ContainsKey(tie.B) && keys.Theirs.ContainsKey(tie.A));

    private async Task<(OtherAudit Audit, AuditReport Report, Sides Keys)?> FindAuditAsync(
        AppDbContext db, Guid organisationId, CancellationToken ct)
    {
        if (await directory.FindOwnAsync(db, ct) is not { } own)
        {
            return null;
        }

        var theirs = (await directory.ListPeopleAsync(db, [organisationId], ct)).Select(p => p.Id).ToList();
        var audits = await db.Set<NetworkAudit>()
            .Where(a => db.Set<AuditParticipant>().Any(p => p.AuditId == a.Id && p.PersonId != null && theirs.Contains(p.PersonId.Value)))
            .OrderByDescending(a => a.HeldOn).ThenByDescending(a => a.Id).Select(a => new OtherAudit(a.Id, a.Name, a.HeldOn)).ToListAsync(ct);
        foreach (var audit in audits)
        {
            if (await StoredReport.FindAsync(db, audit.Id, ct) is { } stored)
            {
                return (audit, stored.Report, await SidesAsync(db, audit.Id, own.Id, organisationId, ct));
            }
        }

        return null;
    }

    private async Task<Sides> SidesAsync(AppDbContext db, Guid auditId, Guid own, Guid other, CancellationToken ct)
    {
        var people = await db.Set<AuditParticipant>().Where(p => p.AuditId == auditId && p.PersonId != null)
            .Select(p => new { p.Key, PersonId = p.PersonId!.Value }).ToListAsync(ct);
        var firms = (await directory.FindPeopleAsync(db, [.. people.Select(p => p.PersonId)], ct)).ToDictionary(p => p.Id, p => p.OrganisationId);
        Dictionary<string, Guid> Of(Guid firm) => people.Where(p => firms.GetValueOrDefault(p.PersonId) == firm)
            .ToDictionary(p => p.Key, p => p.PersonId, StringComparer.Ordinal);
        return new(Of(own), Of(other));
    }

    /// <summary>The people of the two firms by their keys in the audit.</summary>
    private sealed record Sides(IReadOnlyDictionary<string, Guid> Ours, IReadOnlyDictionary<string, Guid> Theirs);
}
