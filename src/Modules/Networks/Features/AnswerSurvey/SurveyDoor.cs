using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Lets a respondent in by the private link, and to nothing but the own questionnaire. A guessed, altered or foreign
/// token gets the same answer as one that never was.
/// </summary>
internal sealed class SurveyDoor(AppDb appDb, TimeProvider clock)
{
    private static readonly Refusal Unknown = new(RefusalKind.NotFound,
        "This link leads nowhere. Copy the whole link from your mail, or ask whoever invited you for a new one.", []);

    /// <summary>Somebody who came by a good link; the context sees the workspace of the survey and is the caller's to dispose.</summary>
    public async Task<Outcome<Visit>> OpenAsync(string token, CancellationToken ct)
    {
        if (SecretToken.WorkspaceOf(token) is not { } workspaceId)
        {
            return Unknown;
        }

        var db = await appDb.OpenForLinkAsync(workspaceId, "Respondent", ct);
        try
        {
            var visit = await FindAsync(db, token, ct);
            if (!visit.IsDone)
            {
                await db.DisposeAsync();
            }

            return visit;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    private async Task<Outcome<Visit>> FindAsync(AppDbContext db, string token, CancellationToken ct)
    {
        var hash = SecretToken.Hash(token);
        var link = await db.Set<SurveyLink>().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
        {
            return Unknown;
        }

        if (link.RevokedUtc is not null)
        {
            return Refusal.Conflict("This link has been withdrawn. If you take part in the survey, ask whoever invited you for a new one.");
        }

        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleAsync(a => a.Id == link.AuditId, ct);
        var survey = await db.Set<AuditSurvey>().AsNoTracking().SingleAsync(s => s.AuditId == link.AuditId, ct);
        if (!survey.TakesAnswers(clock.GetUtcNow().UtcDateTime))
        {
            return Refusal.Conflict($"The survey “{audit.Name}” took answers until {Words.Day(survey.DeadlineOn)} and is closed. Thank you if you answered.");
        }

        var respondent = await db.Set<SurveyRespondent>().SingleAsync(r => r.AuditId == link.AuditId && r.Key == link.Key, ct);
        return new Visit(db, audit, survey, respondent);
    }
}

/// <summary>A respondent in the own questionnaire.</summary>
internal sealed record Visit(AppDbContext Db, NetworkAudit Audit, AuditSurvey Survey, SurveyRespondent Respondent) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
