using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record RecordActualInput(Guid AllianceId, Guid ObligationId, ActualDetails Details);

/// <summary>Records something reached or measured, with its evidence. A correction is a second, negative entry.</summary>
internal sealed class RecordActual(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(RecordActualInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "record actuals") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await AmendObligation.ObligationsOf(db, input.AllianceId).AnyAsync(o => o.Id == input.ObligationId, ct))
        {
            return Refusal.NotFound("obligation");
        }

        db.Add(ObligationActual.Create(actor.WorkspaceId, input.ObligationId, input.Details));
        return await saving.TrySaveAsync(db, "actual", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
