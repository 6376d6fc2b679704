using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>What became of a person since the audit before, in sentences.</summary>
internal sealed record PersonChange(OtherAudit Since, IReadOnlyList<string> Sentences);

/// <summary>Shows what became of a person since the last audit of the same firms; null where this is the first.</summary>
internal sealed class ShowPersonChange(AppDb appDb)
{
    public async Task<PersonChange?> RunAsync(Guid auditId, AuditReport report, string key, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await PreviousAudit.FindAsync(db, auditId, ct) is { } previous && await StoredReport.FindAsync(db, previous.Id, ct) is { } before
            ? new PersonChange(previous, [.. Of(before.Report, report, key)]) : null;
    }

    private static IEnumerable<string> Of(AuditReport before, AuditReport after, string key)
    {
        if (before.People.All(person => person.Key != key))
        {
            yield return "Was not there then.";
            yield break;
        }

        var (was, now) = (StrongOf(before, key), StrongOf(after, key));
        yield return was.SetEquals(now)
            ? $"The same {Wording.Spelled(now.Count, "strong tie", "strong ties")} as then."
            : $"{Wording.Capital(Wording.Spelled(was.Count, "strong tie", "strong ties"))} then, {Wording.Number(now.Count)} now.";
        foreach (var (words, others, report) in new[]
        {
            ("New", now.Except(was).ToList(), after),
            ("Lost", was.Except(now).ToList(), before),
        })
        {
            if (others.Count > 0)
            {
                yield return $"{words}: {Wording.List([.. others.Select(report.Called)])}.";
            }
        }

        var (core, isCore) = (before.Person(key).InCore, after.Person(key).InCore);
        if (core != isCore)
        {
            yield return isCore ? "Has come into the core." : "Has dropped out of the core.";
        }
    }

    private static HashSet<string> StrongOf(AuditReport report, string key) =>
        report.Ties.Where(tie => tie.Kind == TieKind.Strong && tie.Joins(key)).Select(tie => tie.Other(key)).ToHashSet(StringComparer.Ordinal);
}
