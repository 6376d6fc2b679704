using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Begins to collect: from here on the roster and the promise are fixed, and links can be sent.</summary>
internal sealed class OpenSurvey(AppDb appDb, Saving saving, TimeProvider clock)
{
    private const int FewestPeople = 2;

    public async Task<Outcome<Done>> RunAsync(Guid auditId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await SurveyChange.FindAsync(db, auditId, seen, "begin surveys", actor, ct)).TryGet(out var survey, out var refusal))
        {
            return refusal;
        }

        if (survey.State != SurveyState.Draft)
        {
            return Refusal.Conflict("This survey has begun already.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (now >= survey.EndsUtc)
        {
            return Refusal.Conflict($"The last day, {Words.Day(survey.DeadlineOn)}, has passed. Choose a later one first.");
        }

        if (await db.Set<AuditParticipant>().CountAsync(p => p.AuditId == auditId, ct) < FewestPeople)
        {
            return Refusal.Conflict("Choose at least two people first: one person alone has nobody to rate.");
        }

        survey.Open(now);
        return await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved ? notSaved : Done.Value;
    }
}
