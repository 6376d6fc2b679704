using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Reads alliances with all that hangs on them, in a handful of queries however many there are.</summary>
internal sealed class AllianceReader(IDirectory directory)
{
    /// <summary>All alliances by name, or the one asked for.</summary>
    public async Task<IReadOnlyList<AllianceRows>> ReadAsync(AppDbContext db, Guid? id, CancellationToken ct)
    {
        var alliances = await db.Set<Alliance>().AsNoTracking().Where(a => id == null || a.Id == id)
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).ToListAsync(ct);
        var wanted = alliances.ConvertAll(a => a.Id);
        var roles = await db.Set<AllianceRole>().AsNoTracking().Where(r => wanted.Contains(r.AllianceId))
            .OrderBy(r => r.FromOn).ThenBy(r => r.Id).ToListAsync(ct);
        var promises = await db.Set<Promise>().AsNoTracking().Where(p => wanted.Contains(p.AllianceId))
            .OrderBy(p => p.MadeOn).ThenBy(p => p.Id).ToListAsync(ct);
        var agreements = await db.Set<Agreement>().AsNoTracking().Where(a => wanted.Contains(a.AllianceId))
            .OrderBy(a => a.StartsOn).ThenBy(a => a.Id).ToListAsync(ct);
        var obligations = await ReadObligationsAsync(db, agreements, ct);
        var names = await NamesAsync(db, alliances, ct);
        var parts = await AllianceParts.ReadAsync(db, wanted, ct);
        var people = await PeopleAsync(db, roles, promises, parts, ct);
        return [.. alliances.Select(a => new AllianceRows(
            a,
            names.Organisations.GetValueOrDefault(a.OrganisationId, "the other firm"),
            a.ManagerId is { } manager ? names.Members.GetValueOrDefault(manager) : null,
            names.Own,
            [.. roles.Where(r => r.AllianceId == a.Id)],
            [.. agreements.Where(one => one.AllianceId == a.Id)],
            [.. obligations.Where(o => o.Agreement.AllianceId == a.Id)],
            [.. promises.Where(p => p.AllianceId == a.Id)],
            people,
            parts.Of(a.Id)))];
    }

    private static async Task<IReadOnlyList<ObligationRows>> ReadObligationsAsync(
        AppDbContext db, IReadOnlyList<Agreement> agreements, CancellationToken ct)
    {
        var wanted = agreements.Select(a => a.Id).ToList();
        var obligations = await db.Set<Obligation>().AsNoTracking().Where(o => wanted.Contains(o.AgreementId)).ToListAsync(ct);
        var ids = obligations.ConvertAll(o => o.Id);
        var targets = (await db.Set<ObligationTarget>().AsNoTracking().Where(t => ids.Contains(t.ObligationId))
            .OrderBy(t => t.EffectiveFrom).ToListAsync(ct)).ToLookup(t => t.ObligationId);
        var actuals = (await db.Set<ObligationActual>().AsNoTracking().Where(a => ids.Contains(a.ObligationId))
            .OrderBy(a => a.CountsOn).ThenBy(a => a.Id).ToListAsync(ct)).ToLookup(a => a.ObligationId);
        return [.. obligations.OrderBy(o => o.Clause ?? "~", StringComparer.Ordinal).ThenBy(o => o.Title, StringComparer.Ordinal)
            .Select(o => new ObligationRows(o, agreements.First(a => a.Id == o.AgreementId), [.. targets[o.Id]], [.. actuals[o.Id]]))];
    }

    private async Task<(Dictionary<Guid, string> Organisations, Dictionary<Guid, string> Members, Guid? Own)> NamesAsync(
        AppDbContext db, IReadOnlyList<Alliance> alliances, CancellationToken ct)
    {
        var organisations = await directory.FindOrganisationsAsync(db, [.. alliances.Select(a => a.OrganisationId).Distinct()], ct);
        var managers = alliances.Select(a => a.ManagerId).Where(m => m != null).Distinct().ToList();
        var members = await db.Users.Where(u => managers.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return (organisations.ToDictionary(o => o.Id, o => o.Name), members, (await directory.FindOwnAsync(db, ct))?.Id);
    }

    private async Task<IReadOnlyDictionary<Guid, PersonRef>> PeopleAsync(
        AppDbContext db, IReadOnlyList<AllianceRole> roles, IReadOnlyList<Promise> promises, AllianceParts parts, CancellationToken ct)
    {
        Guid[] ids = [.. roles.Select(r => r.PersonId)
            .Concat(promises.SelectMany(p => new[] { p.ByPersonId, p.ToPersonId }).OfType<Guid>())
            .Concat(parts.People()).Distinct()];
        return (await directory.FindPeopleAsync(db, ids, ct)).ToDictionary(p => p.Id);
    }
}
