using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>All firewalls on one page: which firms are rivals, who serves both, and the director's acknowledgement.</summary>
internal sealed class KeepFirewalls(AppDb appDb, Saving saving, FirewallReader reader, IDirectory directory, TimeProvider clock)
{
    private const string Pair = "pair of rivals";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<Outcome<IReadOnlyList<RivalsView>>> ListAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Oversee, "see firewalls") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return (await reader.ReadAsync(db, Today, ct)).ToList();
    }

    public async Task<Outcome<RivalsView>> AddAsync(RivalsDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Oversee, "name rivals") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        foreach (var (field, firm) in new[] { (nameof(RivalsDetails.FirstFirmId), details.FirstFirmId), (nameof(RivalsDetails.SecondFirmId), details.SecondFirmId) })
        {
            if ((await directory.FindOrganisationsAsync(db, [firm!.Value], ct)).Count == 0)
            {
                return AllianceRules.Field(field, "There is no such organisation.");
            }
        }

        var pair = RivalFirms.Create(actor.WorkspaceId, details);
        db.Add(pair);
        return await saving.TrySaveAsync(db, Pair, duplicate: "These two are known as rivals already.", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : (await reader.ReadAsync(db, Today, ct)).Single(r => r.Id == pair.Id);
    }

    public async Task<Outcome<Done>> DeleteAsync(Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Oversee, "take back rivals") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<RivalFirms>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } pair)
        {
            return Refusal.NotFound(Pair);
        }

        if (pair.Version != version)
        {
            return Refusal.Stale(Pair);
        }

        db.Remove(pair);
        return await saving.TrySaveAsync(db, Pair, ct: ct) is { } refusal ? refusal : Done.Value;
    }

    /// <summary>Acknowledges that somebody serves both, with what keeps them apart; a later word replaces an earlier one.</summary>
    public async Task<Outcome<RivalsView>> AcknowledgeAsync(Guid id, FirewallDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Oversee, "acknowledge firewalls") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if ((await reader.ReadAsync(db, Today, ct)).FirstOrDefault(r => r.Id == id) is not { } pair)
        {
            return Refusal.NotFound(Pair);
        }

        if (pair.Servants.FirstOrDefault(s => s.Key == details.Servant) is not { } servant)
        {
            return AllianceRules.Field(nameof(FirewallDetails.Servant), "This person does not serve alliances of both firms today.");
        }

        var firewall = await db.Set<Firewall>().SingleOrDefaultAsync(f => f.RivalsId == id && f.ServantKey == servant.Key, ct);
        if (firewall is null)
        {
            firewall = Firewall.Create(actor.WorkspaceId, id, servant.Key);
            db.Add(firewall);
        }

        firewall.Acknowledge(servant.Name, details.Measures!, Today, actor.Name);
        return await saving.TrySaveAsync(db, "firewall", duplicate: "Somebody has just acknowledged this.", ct: ct) is { } refusal
            ? refusal
            : (await reader.ReadAsync(db, Today, ct)).Single(r => r.Id == id);
    }
}
