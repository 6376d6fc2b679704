using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Access;
using Entente.Platform.Imports;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Takes the roster of a survey from a people's file, all or nothing: whoever is not in the directory is added to it. The
/// ids of the file become the numbers of the audit.
/// </summary>
internal sealed class ImportRoster(AppDb appDb, IDirectory directory, IDirectoryIntake intake, Saving saving)
{
    private const string Consequence = "The list of people is as it was.";

    /// <summary>How many people are on the roster now.</summary>
    public async Task<Outcome<int>> RunAsync(Guid auditId, AuditFile file, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        var survey = audit is null ? null : await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (audit is null || survey is null)
        {
            return Refusal.NotFound("survey");
        }

        if (actor.Lacks(Permission.RunAnalyses, "choose who is asked") is { } forbidden)
        {
            return forbidden;
        }

        if (survey.State != SurveyState.Draft)
        {
            return Refusal.Conflict("People have been asked already, so the roster stays as it is. Plan another audit for other people.");
        }

        var ids = await db.Set<SurveyFirm>().Where(f => f.AuditId == auditId).Select(f => f.OrganisationId).ToListAsync(ct);
        var firms = await directory.FindOrganisationsAsync(db, ids, ct);
        return (await ReadAsync(file, firms, ct)).TryGet(out var rows, out var refusal)
            ? await TakeAsync(db, actor, audit, survey, firms, rows, ct) : refusal;
    }

    private static async Task<Outcome<List<RosterRow>>> ReadAsync(AuditFile file, IReadOnlyList<OrganisationRef> firms, CancellationToken ct)
    {
        var problems = new ImportProblems();
        var people = await PeopleFile.ReadAsync(await WorkbookText.OfAsync(file, ct), problems, ct);
        var known = firms.Select(f => FoldedText.Of(f.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in people.Rows)
        {
            if (row.Person.Name.Length == 0)
            {
                problems.Add(new(file.Name, row.Row, "name", "Write the name: people find each other by it in the survey."));
            }

            if (!known.Contains(FoldedText.Of(row.Person.Firm)))
            {
                problems.Add(new(file.Name, row.Row, "firm", $"{DelimitedFile.Quoted(row.Person.Firm)} does not take part in this survey. Its firms are {string.Join(", ", firms.Select(f => f.Name))}."));
            }
        }

        return problems.Any ? problems.ToRefusal(Consequence) : people.Rows.ToList();
    }

    private async Task<Outcome<int>> TakeAsync(
        AppDbContext db, Actor actor, NetworkAudit audit, AuditSurvey survey, IReadOnlyList<OrganisationRef> firms,
        IReadOnlyList<RosterRow> rows, CancellationToken ct)
    {
        var names = firms.ToDictionary(f => FoldedText.Of(f.Name), f => f.Name, StringComparer.Ordinal);
        var incoming = rows.Select(row => AuditIntake.Incoming(row.Person) with
        {
            OrganisationName = names[FoldedText.Of(row.Person.Firm)],
            Email = row.Email,
        }).ToList();
        if (!(await intake.MatchOrAddAsync(db, actor, incoming, ct)).TryGet(out var match, out var notMatched))
        {
            return Placed(notMatched, rows);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<AuditParticipant>().Where(p => p.AuditId == audit.Id).ExecuteDeleteAsync(ct);
        var chosen = rows.Zip(match.People, (row, person) =>
            new RosterChoice(person.Id, row.Roles) { Key = row.Person.Id, AlsoServes = row.Person.AlsoServes }).ToList();
        var earlier = await SurveyRoster.EarlierAsync(db, survey.PreviousAuditId, ct);
        SurveyRoster.Add(db, audit, firms, [.. match.People], chosen, earlier);
        if (await saving.TrySaveAsync(db, "roster", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        await transaction.CommitAsync(ct);
        return chosen.Count;
    }

    /// <summary>What the directory refuses of a person, with the row of the file in place of its count.</summary>
    private static Refusal Placed(Refusal refusal, IReadOnlyList<RosterRow> rows) => refusal with
    {
        Errors = [.. refusal.Errors.Select(error => error with { Field = PlaceOf(error.Field, rows) })],
    };

    private static string PlaceOf(string field, IReadOnlyList<RosterRow> rows)
    {
        var parts = field.Split('[', ']', '.');
        return parts.Length > 2 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var place) && place < rows.Count
            ? $"row {rows[place].Row}, {parts[^1]}" : field;
    }
}
