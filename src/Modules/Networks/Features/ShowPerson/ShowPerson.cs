using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>What an audit says of one person.</summary>
/// <param name="Person">The measures.</param>
/// <param name="Ties">The person's working and strong ties, the strongest across first.</param>
/// <param name="NamedIn">Findings that rest on this person, with their places in the list, from 1.</param>
internal sealed record PersonDetails(
    ReportedPerson Person, IReadOnlyList<ReportedTie> Ties, IReadOnlyList<NumberedFinding> NamedIn);

/// <summary>A finding with its place among the findings of its audit, from 1.</summary>
internal sealed record NumberedFinding(int Number, string Title);

/// <summary>Shows one person of a computed audit.</summary>
internal sealed class ShowPerson(AppDb appDb)
{
    public async Task<Outcome<PersonDetails>> RunAsync(Guid auditId, string key, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        return Of(stored.Report, key) is { } person ? person : Refusal.NotFound("person in this audit");
    }

    public static PersonDetails? Of(AuditReport report, string key)
    {
        var person = report.People.FirstOrDefault(p => p.Key == key);
        return person is null ? null : new(
            person,
            [.. report.Ties.Where(t => t.Kind >= TieKind.Working && t.Joins(key))
                .OrderByDescending(t => t.Kind).ThenByDescending(t => t.Across).ThenByDescending(t => t.Strength)],
            [.. report.Findings.Select((finding, index) => (finding, index))
                .Where(f => f.finding.People.Contains(key, StringComparer.Ordinal))
                .Select(f => new NumberedFinding(f.index + 1, f.finding.Title))]);
    }
}
