using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>The people of a computed audit with their measures: filtered, in order, by pages.</summary>
internal sealed class ListPeople(AppDb appDb)
{
    public async Task<Outcome<ListPage<ReportedPerson>>> RunAsync(Guid auditId, PeopleQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal) ? Of(stored, query) : refusal;
    }

    /// <summary>The same of a report that was read already.</summary>
    public static Outcome<ListPage<ReportedPerson>> Of(StoredReport stored, PeopleQuery query)
    {
        var sort = string.IsNullOrEmpty(query.List.Sort) ? PeopleOrder.Default : query.List.Sort;
        if (PeopleOrder.Sorted(Chosen(stored.Report, query), sort) is not { } people)
        {
            return Refusal.Invalid(new FieldError(
                nameof(query.List.Sort),
                $"This list cannot be sorted by '{sort.TrimStart('-')}'. It can by: {string.Join(", ", PeopleOrder.Names)}."));
        }

        return ReportPage.Of(people, sort, stored.Version, query.List);
    }

    private static IEnumerable<ReportedPerson> Chosen(AuditReport report, PeopleQuery query)
    {
        var evidence = query.Finding is { } number
            ? report.Findings.ElementAtOrDefault(number - 1)?.People.ToHashSet(StringComparer.Ordinal) ?? []
            : null;
        var words = FoldedText.Of(query.List.Search);
        return report.People.Where(p =>
            (query.Firm is null || p.Firm == query.Firm)
            && (query.Level is null || p.Level == query.Level)
            && (query.Function is null || p.Function == query.Function)
            && (query.InCore is null || p.InCore == query.InCore)
            && (query.IsSpanner is null || p.IsSpanner == query.IsSpanner)
            && (evidence is null || evidence.Contains(p.Key))
            && (words.Length == 0 || FoldedText.Of(p.Called, p.Name, p.Key, string.Join(' ', p.Roles)).Contains(words, StringComparison.Ordinal)));
    }
}
