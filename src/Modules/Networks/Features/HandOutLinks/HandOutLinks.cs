using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>A new private link, shown this once.</summary>
internal sealed record HandedLink(string Key, string Name, string Firm, string? Email, string Link, DateOnly LastDay);

/// <summary>
/// Makes a link for everybody, to be sent by other means. Each time new ones, since nobody can read the old ones; those
/// stay good.
/// </summary>
internal sealed class HandOutLinks(AppDb appDb, IDirectory directory, Saving saving, TimeProvider clock)
{
    public static readonly CsvExport<HandedLink> Csv = new(
        new("firm", l => l.Firm), new("name", l => l.Name), new("email", l => l.Email), new("link", l => l.Link),
        new("last day", l => l.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    public async Task<Outcome<IReadOnlyList<HandedLink>>> RunAsync(Guid auditId, string baseAddress, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await CollectingSurvey.FindAsync(db, auditId, "hand out links", actor, clock, ct)).TryGet(out var survey, out var refusal))
        {
            return refusal;
        }

        var people = await db.Set<AuditParticipant>().AsNoTracking().Where(p => p.AuditId == auditId).OrderBy(p => p.Position).ToListAsync(ct);
        var respondents = await db.Set<SurveyRespondent>().Where(r => r.AuditId == auditId && r.DeclinedUtc == null)
            .ToDictionaryAsync(r => r.Key, ct);
        var emails = await directory.FindEmailsAsync(db, [.. people.Select(p => p.PersonId).OfType<Guid>()], ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var handed = new List<HandedLink>();
        foreach (var person in people)
        {
            if (respondents.GetValueOrDefault(person.Key) is { } respondent)
            {
                var (link, token) = SurveyLink.Create(respondent, now);
                db.Add(link);
                respondent.Invite(respondent.InvitedUtc ?? now);
                var email = person.PersonId is { } id ? emails.GetValueOrDefault(id) : null;
                handed.Add(new(person.Key, person.Name, person.Firm, email, SurveyPaths.Link(baseAddress, token), survey.DeadlineOn));
            }
        }

        (await SurveyAskings.FindOrAddAsync(db, auditId, ct)).SentBy(actor.UserId, baseAddress);
        return await saving.TrySaveAsync(db, "survey", ct: ct) is { } notSaved ? notSaved : handed;
    }
}
