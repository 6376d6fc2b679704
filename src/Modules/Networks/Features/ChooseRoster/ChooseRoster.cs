using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>The people who are to be asked.</summary>
internal sealed record RosterInput
{
    public List<RosterChoice> People { get; init; } = [];
}

/// <summary>Somebody of the chosen firms, on the roster or not.</summary>
/// <param name="PersonId">In the directory.</param>
/// <param name="Name">The name.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Place">Level and function in words.</param>
/// <param name="Roles">Roles in the alliance.</param>
/// <param name="IsIn">Whether the person is asked.</param>
/// <param name="IsJoiner">Was not asked the time before.</param>
/// <param name="HasEmail">Whether mail can be sent.</param>
internal sealed record RosterLine(
    Guid PersonId, string Name, string Firm, string Place, string Roles, bool IsIn, bool IsJoiner, bool HasEmail);

/// <summary>The roster of a survey in preparation.</summary>
/// <param name="AuditName">The audit.</param>
/// <param name="State">How far the survey is.</param>
/// <param name="IsRepeated">Whether it continues an earlier audit.</param>
/// <param name="People">Everybody of the chosen firms.</param>
/// <param name="Leavers">Names of those who were asked the time before and are not now.</param>
internal sealed record RosterView(
    string AuditName, SurveyState State, bool IsRepeated, IReadOnlyList<RosterLine> People, IReadOnlyList<string> Leavers);

/// <summary>Shows and sets who is asked, while nobody has been.</summary>
internal sealed class ChooseRoster(AppDb appDb, IDirectory directory, Saving saving)
{
    private const string Doing = "choose who is asked";

    public async Task<Outcome<RosterView>> ShowAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (await FindAsync(db, auditId, ct) is not { } found)
        {
            return Refusal.NotFound("survey");
        }

        var inside = await db.Set<AuditParticipant>().AsNoTracking().Where(p => p.AuditId == auditId && p.PersonId != null)
            .ToDictionaryAsync(p => p.PersonId!.Value, ct);
        var earlier = await SurveyRoster.EarlierAsync(db, found.Survey.PreviousAuditId, ct);
        var emails = await directory.FindEmailsAsync(db, [.. found.People.Select(p => p.Id)], ct);
        var names = found.Firms.ToDictionary(f => f.Id, f => f.Name);
        var lines = found.People.Select(p => new RosterLine(
            p.Id, p.Name, names[p.OrganisationId], Place(p),
            inside.GetValueOrDefault(p.Id)?.Roles ?? earlier.GetValueOrDefault(p.Id)?.Roles ?? string.Empty,
            inside.ContainsKey(p.Id), earlier.Count > 0 && !earlier.ContainsKey(p.Id), emails.ContainsKey(p.Id)));
        return new RosterView(
            found.Audit.Name, found.Survey.State, earlier.Count > 0,
            [.. lines.OrderBy(l => found.Firms.TakeWhile(f => f.Name != l.Firm).Count())],
            [.. earlier.Where(e => !inside.ContainsKey(e.Key)).Select(e => $"{e.Value.Name} ({e.Value.Firm})")]);
    }

    public async Task<Outcome<int>> RunAsync(Guid auditId, RosterInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (await FindAsync(db, auditId, ct) is not { } found)
        {
            return Refusal.NotFound("survey");
        }

        if (Refuse(found, input, actor) is { } refusal)
        {
            return refusal;
        }

        var earlier = await SurveyRoster.EarlierAsync(db, found.Survey.PreviousAuditId, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<AuditParticipant>().Where(p => p.AuditId == auditId).ExecuteDeleteAsync(ct);
        SurveyRoster.Add(db, found.Audit, found.Firms, found.People, input.People, earlier);
        if (await saving.TrySaveAsync(db, "roster", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        await transaction.CommitAsync(ct);
        return input.People.DistinctBy(p => p.PersonId).Count();
    }

    private static Refusal? Refuse(Found found, RosterInput input, Actor actor)
    {
        if (actor.Lacks(Permission.RunAnalyses, Doing) is { } forbidden)
        {
            return forbidden;
        }

        if (found.Survey.State != SurveyState.Draft)
        {
            return Refusal.Conflict("People have been asked already, so the roster stays as it is. Plan another audit for other people.");
        }

        if (input.People.Count > SurveyRoster.MostPeople)
        {
            return Refusal.Invalid(new FieldError(nameof(input.People), $"An audit has at most {SurveyRoster.MostPeople:N0} people."));
        }

        var known = found.People.Select(p => p.Id).ToHashSet();
        var wrong = input.People.FirstOrDefault(p => !known.Contains(p.PersonId));
        if (wrong is not null)
        {
            return Refusal.Invalid(new FieldError(nameof(input.People), "Somebody chosen does not work for these firms any more. Load the page again."));
        }

        var role = input.People.FirstOrDefault(p => p.Roles is { Length: > AuditParticipant.LongestRoles } || p.Roles?.Any(char.IsControl) == true);
        return role is null ? null
            : Refusal.Invalid(new FieldError(nameof(input.People), $"A role has at most {AuditParticipant.LongestRoles} characters on one line."));
    }

    private async Task<Found?> FindAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var audit = await db.Set<NetworkAudit>().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        var survey = audit is null ? null : await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (audit is null || survey is null)
        {
            return null;
        }

        var ids = await db.Set<SurveyFirm>().Where(f => f.AuditId == auditId).OrderBy(f => f.Position).Select(f => f.OrganisationId).ToListAsync(ct);
        var firms = await directory.FindOrganisationsAsync(db, ids, ct);
        var people = await directory.ListPeopleAsync(db, ids, ct);
        return new(audit, survey, [.. firms.OrderBy(f => ids.IndexOf(f.Id))], people);
    }

    private static string Place(PersonRef person) => Words.ShortPlace(
        person.Level switch
        {
            PersonLevel.Senior => Methods.Networks.Audit.Level.Senior,
            PersonLevel.Middle => Methods.Networks.Audit.Level.Middle,
            PersonLevel.Operating => Methods.Networks.Audit.Level.Operating,
            _ => null,
        },
        person.Function);

    private sealed record Found(
        NetworkAudit Audit, AuditSurvey Survey, IReadOnlyList<OrganisationRef> Firms, IReadOnlyList<PersonRef> People);
}
