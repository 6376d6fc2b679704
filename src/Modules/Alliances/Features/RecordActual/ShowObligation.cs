using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

internal sealed record ShowObligationInput(Guid AllianceId, Guid Id);

/// <summary>An obligation with the versions of its target and everything that was recorded.</summary>
internal sealed record ObligationHistory(
    AllianceView Alliance, ObligationView State, Term Term, IReadOnlyList<ObligationTarget> Targets, IReadOnlyList<ObligationActual> Actuals);

internal sealed class ShowObligation(AppDb appDb, AllianceReader reader, TimeProvider clock)
{
    public async Task<Outcome<ObligationHistory>> RunAsync(ShowObligationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see obligations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await reader.ReadAsync(db, input.AllianceId, ct) is [var alliance]
            && alliance.Obligations.FirstOrDefault(o => o.Obligation.Id == input.Id) is { } rows
            ? new ObligationHistory(
                AllianceState.Of(alliance, today), AllianceState.ObligationOf(rows, today), rows.Agreement.TermOn(today), rows.Targets, rows.Actuals)
            : Refusal.NotFound("obligation");
    }
}
