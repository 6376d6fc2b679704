using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>Which ties of an audit are wanted.</summary>
/// <param name="List">Place and size; ties have one order, the strongest across first.</param>
internal sealed record TiesQuery(ListQuery List)
{
    /// <summary>At least this kind: working ties include strong ones.</summary>
    public TieKind? AtLeast { get; init; }

    /// <summary>True: between firms; false: inside one.</summary>
    public bool? Across { get; init; }

    /// <summary>Only the ties of this person, by key.</summary>
    public string? Person { get; init; }

    /// <summary>Only the ties that this finding rests on, counted from 1.</summary>
    public int? Finding { get; init; }

    /// <summary>Only ties of at least this strength, the mean of frequency, importance and closeness.</summary>
    public double? LeastStrength { get; init; }

    /// <summary>Only ties that have somebody of this group at one end.</summary>
    public TieEnd One { get; init; } = new();

    /// <summary>And somebody of this group at the other.</summary>
    public TieEnd Other { get; init; } = new();
}

/// <summary>Who stands at an end of a tie; null is anybody. A level or function "not given" is nobody's.</summary>
internal sealed record TieEnd(string? Firm = null, string? Level = null, string? Function = null)
{
    private const string NotGiven = "not given";

    public bool Fits(ReportedPerson person) =>
        (Firm is null || person.Firm == Firm)
        && (Level is null || (person.Level is null ? NotGiven : LevelNames.InOneWord(person.Level)) == Level)
        && (Function is null || string.Equals(person.Function ?? NotGiven, Function, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The ties of a computed audit with what both sides said: filtered, the strongest across first, by pages.</summary>
internal sealed class ListTies(AppDb appDb)
{
    private const string Sort = "-strength";

    public async Task<Outcome<ListPage<ReportedTie>>> RunAsync(Guid auditId, TiesQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal) ? Of(stored, query) : refusal;
    }

    /// <summary>The same of a report that was read already.</summary>
    public static Outcome<ListPage<ReportedTie>> Of(StoredReport stored, TiesQuery query)
    {
        if (!string.IsNullOrEmpty(query.List.Sort) && query.List.Sort != Sort)
        {
            return Refusal.Invalid(new FieldError(nameof(query.List.Sort), $"Ties have one order only: {Sort}."));
        }

        return ReportPage.Of(
            [.. Chosen(stored.Report, query)
                .OrderByDescending(t => t.Kind).ThenByDescending(t => t.Across).ThenByDescending(t => t.Strength)],
            Sort, stored.Version, query.List);
    }

    private static IEnumerable<ReportedTie> Chosen(AuditReport report, TiesQuery query)
    {
        var evidence = query.Finding is { } number
            ? report.Findings.ElementAtOrDefault(number - 1)?.Ties.ToHashSet() ?? []
            : null;
        return report.Ties.Where(t =>
            (query.AtLeast is null || t.Kind >= query.AtLeast)
            && (query.Across is null || t.Across == query.Across)
            && (query.Person is null || t.Joins(query.Person))
            && (evidence is null || evidence.Contains(new(t.A, t.B)))
            && (query.LeastStrength is null || t.Strength >= query.LeastStrength)
            && FitsEnds(query, report.Person(t.A), report.Person(t.B)));
    }

    private static bool FitsEnds(TiesQuery query, ReportedPerson a, ReportedPerson b) =>
        (query.One.Fits(a) && query.Other.Fits(b)) || (query.One.Fits(b) && query.Other.Fits(a));
}
