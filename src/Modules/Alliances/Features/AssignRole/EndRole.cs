using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The last day of a role; today when it is left out.</summary>
internal sealed record RoleLastDay
{
    public DateOnly? On { get; set; }
}

internal sealed record EndRoleInput(Guid AllianceId, Guid RoleId, Guid Version, DateOnly? On);

/// <summary>Ends a role; it stays in the history.</summary>
internal sealed class EndRole(AppDb appDb, Saving saving, ShowAlliance show, TimeProvider clock)
{
    public async Task<Outcome<AllianceView>> RunAsync(EndRoleInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "end roles") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var role = await db.Set<AllianceRole>().SingleOrDefaultAsync(r => r.AllianceId == input.AllianceId && r.Id == input.RoleId, ct);
        if (role is null || !await db.Set<Alliance>().AnyAsync(a => a.Id == input.AllianceId, ct))
        {
            return Refusal.NotFound("role");
        }

        if (role.Version != input.Version)
        {
            return Refusal.Stale("role");
        }

        var on = input.On ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (on < role.FromOn || PlausibleDays.Fault(on) is not null)
        {
            return AllianceRules.Field(nameof(RoleLastDay.On), $"The role began on {Figures.Day(role.FromOn)}; give a day from then on.");
        }

        role.End(on);
        return await saving.TrySaveAsync(db, "role", ct: ct) is { } refusal ? refusal : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
