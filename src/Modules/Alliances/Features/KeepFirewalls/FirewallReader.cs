using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Finds who of ours serves alliances of two firms that are rivals: by a role of today, or as the alliance's manager.</summary>
internal sealed class FirewallReader(IDirectory directory)
{
    public async Task<IReadOnlyList<RivalsView>> ReadAsync(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var pairs = await db.Set<RivalFirms>().AsNoTracking().OrderBy(r => r.Id).ToListAsync(ct);
        var firms = pairs.SelectMany(p => new[] { p.FirstFirmId, p.SecondFirmId }).Distinct().ToList();
        var names = (await directory.FindOrganisationsAsync(db, firms, ct)).ToDictionary(o => o.Id, o => o.Name);
        var services = await ServicesAsync(db, firms, today, ct);
        var firewalls = (await db.Set<Firewall>().AsNoTracking().ToListAsync(ct)).ToLookup(f => f.RivalsId);
        FirmName Firm(Guid id) => new(id, names.GetValueOrDefault(id, "a firm"));
        return
        [
            .. from pair in pairs
               let servants = ServantsOf(pair, services, [.. firewalls[pair.Id]])
               select new RivalsView(
                   pair.Id, pair.Version, Firm(pair.FirstFirmId), Firm(pair.SecondFirmId), pair.Why, servants,
                   [.. firewalls[pair.Id].Where(f => servants.All(s => s.Key != f.ServantKey)).OrderBy(f => f.Name, StringComparer.Ordinal).Select(View)]),
        ];
    }

    private static List<ServantView> ServantsOf(RivalFirms pair, IReadOnlyList<RoleServed> services, IReadOnlyList<Firewall> firewalls) =>
    [
        .. from service in services
           where service.FirmId == pair.FirstFirmId || service.FirmId == pair.SecondFirmId
           group service by service.Key into own
           where own.Select(s => s.FirmId).Distinct().Count() > 1
           let acknowledged = firewalls.FirstOrDefault(f => f.ServantKey == own.Key)
           orderby acknowledged is not null, own.First().Name, own.Key
           select new ServantView(
               own.Key, own.First().Name, own.First().Path,
               [.. own.Select(s => new ServiceView(s.AllianceId, s.Alliance, s.Role)).Distinct()],
               acknowledged is null ? null : View(acknowledged)),
    ];

    private static FirewallView View(Firewall firewall) => new(firewall.Name, firewall.Measures, firewall.AcknowledgedOn, firewall.AcknowledgedBy);

    private async Task<IReadOnlyList<RoleServed>> ServicesAsync(AppDbContext db, List<Guid> firms, DateOnly today, CancellationToken ct)
    {
        var alliances = await db.Set<Alliance>().AsNoTracking().Where(a => firms.Contains(a.OrganisationId) && a.Phase != AlliancePhase.Ended)
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).ToListAsync(ct);
        var ids = alliances.ConvertAll(a => a.Id);
        var roles = await db.Set<AllianceRole>().AsNoTracking()
            .Where(r => ids.Contains(r.AllianceId) && r.FromOn <= today && (r.UntilOn == null || r.UntilOn >= today)).ToListAsync(ct);
        var own = (await directory.FindOwnAsync(db, ct))?.Id;
        var people = (await directory.FindPeopleAsync(db, [.. roles.Select(r => r.PersonId).Distinct()], ct)).Where(p => p.OrganisationId == own)
            .ToDictionary(p => p.Id);
        var managers = alliances.Select(a => a.ManagerId).OfType<Guid>().Distinct().ToList();
        var members = await db.Users.Where(u => managers.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return
        [
            .. from role in roles
               where people.ContainsKey(role.PersonId)
               let alliance = alliances.Find(a => a.Id == role.AllianceId)!
               select new RoleServed(
                   $"person:{role.PersonId}", people[role.PersonId].Name, $"people/{role.PersonId}",
                   alliance.OrganisationId, alliance.Id, alliance.Name, RoleWords.Of(role.Kind).ToLowerInvariant()),
            .. from alliance in alliances
               let manager = alliance.ManagerId ?? Guid.Empty
               where members.ContainsKey(manager)
               select new RoleServed(
                   $"member:{manager}", members[manager], null, alliance.OrganisationId, alliance.Id, alliance.Name, "runs it"),
        ];
    }

    private sealed record RoleServed(string Key, string Name, string? Path, Guid FirmId, Guid AllianceId, string Alliance, string Role);
}
