using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>What one respondent says of one contact, as a form posts it.</summary>
internal sealed record GivenRating(string Key, int? Frequency, int? Importance, int? Closeness);

/// <summary>
/// Everything that a respondent does: agree, choose contacts, rate them, say that it is all, or say no. Each step saves
/// what was given at once, so that the person can stop anywhere and come back.
/// </summary>
internal sealed class AnswerSurvey(SurveyDoor door, Saving saving, TimeProvider clock)
{
    private const int Highest = (int)Rating.Highest;

    public async Task<Outcome<Questionnaire>> ShowAsync(string token, CancellationToken ct)
    {
        if (!(await door.OpenAsync(token, ct)).TryGet(out var visit, out var refusal))
        {
            return refusal;
        }

        await using (visit)
        {
            return await ReadAsync(visit, ct);
        }
    }

    public Task<Outcome<Done>> AgreeAsync(string token, CancellationToken ct) => ChangeAsync(token, mustAgree: false, visit =>
    {
        visit.Respondent.Agree(Now());
        return Task.FromResult<Refusal?>(null);
    }, ct);

    /// <summary>Ends taking part: answers are erased, and no more mail comes.</summary>
    public Task<Outcome<Done>> DeclineAsync(string token, CancellationToken ct) => ChangeAsync(token, mustAgree: false, async visit =>
    {
        visit.Db.RemoveRange(await OwnAsync(visit, ct));
        visit.Respondent.Decline(Now());
        return null;
    }, ct);

    /// <param name="token">The private link's token.</param>
    /// <param name="shown">Keys that were on the form: the others stay as they are.</param>
    /// <param name="chosen">Keys of the contacts among them.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Outcome<Done>> ChooseAsync(
        string token, IReadOnlyCollection<string> shown, IReadOnlyCollection<string> chosen, CancellationToken ct) =>
        ChangeAsync(token, mustAgree: true, async visit =>
        {
            var known = await OthersAsync(visit, ct);
            if (shown.Concat(chosen).FirstOrDefault(key => !known.Contains(key)) is not null)
            {
                return Refusal.Invalid("Somebody on this form is not on the roster. Load the page again.");
            }

            var own = (await OwnAsync(visit, ct)).ToDictionary(a => a.ToKey, StringComparer.Ordinal);
            var gone = shown.Except(chosen, StringComparer.Ordinal).Where(own.ContainsKey).ToList();
            var added = chosen.Distinct(StringComparer.Ordinal).Where(key => !own.ContainsKey(key)).ToList();
            visit.Db.RemoveRange(gone.Select(key => own[key]));
            visit.Db.AddRange(added.Select(key => SurveyAnswer.Choose(visit.Respondent, key)));
            if (gone.Count + added.Count > 0)
            {
                visit.Respondent.Reopen();
            }

            return null;
        }, ct);

    public Task<Outcome<Done>> RateAsync(string token, IReadOnlyCollection<GivenRating> ratings, CancellationToken ct) =>
        ChangeAsync(token, mustAgree: true, async visit =>
        {
            var own = (await OwnAsync(visit, ct)).ToDictionary(a => a.ToKey, StringComparer.Ordinal);
            foreach (var rating in ratings)
            {
                if (!own.TryGetValue(rating.Key, out var answer))
                {
                    return Refusal.Invalid("Somebody on this form is not among your contacts any more. Load the page again.");
                }

                if (!Fits(rating.Frequency) || !Fits(rating.Importance) || !Fits(rating.Closeness))
                {
                    return Refusal.Invalid($"A rating is a whole number from 0 to {Highest}.");
                }

                if ((answer.Frequency, answer.Importance, answer.Closeness) != (rating.Frequency, rating.Importance, rating.Closeness))
                {
                    answer.Rate(rating.Frequency, rating.Importance, rating.Closeness);
                    visit.Respondent.Reopen();
                }
            }

            return null;
        }, ct);

    public Task<Outcome<Done>> FinishAsync(string token, CancellationToken ct) => ChangeAsync(token, mustAgree: true, async visit =>
    {
        var unrated = (await OwnAsync(visit, ct)).Count(a => !a.IsComplete);
        if (unrated > 0)
        {
            return Refusal.Conflict($"{Wording.Count(unrated, "contact is", "contacts are")} not rated yet. Rate them, or take them off your list.");
        }

        visit.Respondent.Finish(Now());
        return null;
    }, ct);

    private async Task<Outcome<Done>> ChangeAsync(string token, bool mustAgree, Func<Visit, Task<Refusal?>> change, CancellationToken ct)
    {
        if (!(await door.OpenAsync(token, ct)).TryGet(out var visit, out var closed))
        {
            return closed;
        }

        await using (visit)
        {
            if (mustAgree && visit.Respondent.AgreedUtc is null)
            {
                return Refusal.Conflict("Agree to take part first; the first page of the survey asks you.");
            }

            var refusal = await change(visit) ?? await saving.TrySaveAsync(
                visit.Db, "questionnaire", "This was saved from another window at the same moment. Load the page again.", ct: ct);
            return refusal is null ? Done.Value : refusal;
        }
    }

    private static bool Fits(int? figure) => figure is null or (>= 0 and <= Highest);

    private static Task<List<SurveyAnswer>> OwnAsync(Visit visit, CancellationToken ct) => visit.Db.Set<SurveyAnswer>()
        .Where(a => a.AuditId == visit.Audit.Id && a.FromKey == visit.Respondent.Key).ToListAsync(ct);

    private static async Task<HashSet<string>> OthersAsync(Visit visit, CancellationToken ct) =>
        [.. await visit.Db.Set<AuditParticipant>().Where(p => p.AuditId == visit.Audit.Id && p.Key != visit.Respondent.Key)
            .Select(p => p.Key).ToListAsync(ct)];

    private static async Task<Questionnaire> ReadAsync(Visit visit, CancellationToken ct)
    {
        var people = await visit.Db.Set<AuditParticipant>().AsNoTracking().Where(p => p.AuditId == visit.Audit.Id)
            .OrderBy(p => p.Position).ToListAsync(ct);
        var own = (await OwnAsync(visit, ct)).ToDictionary(a => a.ToKey, StringComparer.Ordinal);
        var workspace = await visit.Db.Workspaces.Where(w => w.Id == visit.Db.WorkspaceId).Select(w => w.Name).SingleAsync(ct);
        var asking = await visit.Db.Set<SurveyAsking>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == visit.Audit.Id, ct);
        var (survey, respondent) = (visit.Survey, visit.Respondent);
        return new(
            visit.Audit.Name, workspace, people.Single(p => p.Key == respondent.Key).Name,
            SurveyPromise.WhoSees(survey.Disclosure, survey.AnalystName, workspace), survey.Purpose, survey.Contact, survey.DeadlineOn,
            respondent.AgreedUtc is not null, respondent.DeclinedUtc is not null, respondent.DoneUtc,
            [.. people.Where(p => p.Key != respondent.Key).OrderBy(p => people.FindIndex(q => q.Firm == p.Firm)).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
                .Select(p => new RosterContact(p.Key, p.Name, p.Firm, Words.ShortPlace(p.Level, p.Function), OwnOf(own.GetValueOrDefault(p.Key))))])
        {
            Questions = SurveyQuestion.In(asking?.Wording),
        };
    }

    private static OwnAnswer? OwnOf(SurveyAnswer? answer) => answer is null ? null : new(answer.Frequency, answer.Importance, answer.Closeness);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
