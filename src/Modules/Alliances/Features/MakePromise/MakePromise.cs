using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record MakePromiseInput(Guid AllianceId, PromiseDetails Details);

/// <summary>Records who promised what to whom by when.</summary>
internal sealed class MakePromise(AppDb appDb, Saving saving, IDirectory directory, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(MakePromiseInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "record promises") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == input.AllianceId, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        if (await FindBreachOfPeopleAsync(db, input.Details, alliance, ct) is { } breach)
        {
            return breach;
        }

        db.Add(Promise.Create(actor.WorkspaceId, alliance.Id, input.Details));
        return await saving.TrySaveAsync(db, "promise", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(alliance.Id, actor, ct);
    }

    private async Task<Refusal?> FindBreachOfPeopleAsync(AppDbContext db, PromiseDetails details, Alliance alliance, CancellationToken ct)
    {
        var other = details.Side == Side.Ours ? Side.Theirs : Side.Ours;
        return await AllianceRules.FindBreachOfPersonAsync(
                db, directory, details.ByPersonId, details.Side, alliance, nameof(PromiseDetails.ByPersonId), ct)
            ?? await AllianceRules.FindBreachOfPersonAsync(
                db, directory, details.ToPersonId, other, alliance, nameof(PromiseDetails.ToPersonId), ct);
    }
}
