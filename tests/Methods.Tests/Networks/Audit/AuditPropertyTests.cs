using System.Collections;
using System.Globalization;
using Entente.Methods.Networks.Audit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class AuditPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(50);

    [Fact]
    public void Every_figure_is_a_number() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = random.Compute();
        return Figures(audit).All(double.IsFinite);
    }).Check(Runs);

    [Fact]
    public void Shares_lie_between_0_and_1() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = random.Compute();
        var shares = audit.People.SelectMany(person => new[] { person.RouteShare, person.FlowShare })
            .Concat(audit.Firms.SelectMany(firm => new[] { firm.Flow?.TopShare, firm.Flow?.Centralisation, firm.Response.Share }))
            .Concat(audit.Pairs.Select(pair => pair.TopShare));
        return shares.OfType<double>().All(share => share is >= 0 and <= 1 + 1e-12);
    }).Check(Runs);

    [Fact]
    public void Both_ends_of_every_tie_count_it() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = random.Compute();
        return audit.People.Sum(person => person.StrongAcross) == 2 * audit.Totals.StrongAcross
            && audit.People.Sum(person => person.StrongInside) == 2 * audit.Totals.StrongInside
            && audit.People.Sum(person => person.Working) == 2 * audit.Ties.Count(tie => tie.IsWorking)
            && audit.Pairs.Sum(pair => pair.Strong) == audit.Totals.StrongAcross;
    }).Check(Runs);

    [Fact]
    public void The_order_of_people_and_ratings_changes_no_measure() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var (audit, shuffled) = (random.Compute(), random.Shuffled(new Random(7)).Compute());
        return audit.Roster.People.Select((person, index) => (person.Id, index)).All(entry =>
            Alike(audit, audit.People[entry.index], shuffled, shuffled.People[shuffled.Roster.IndexOf(entry.Id)]));
    }).Check(Runs);

    [Fact]
    public void The_same_input_gives_the_same_words() => Prop.ForAll(RandomAudit.Any, random =>
        Words(random.Compute()).SequenceEqual(Words(random.Compute()))).Check(Runs);

    [Fact]
    public void Words_never_hold_what_is_no_word() => Prop.ForAll(RandomAudit.Any, random =>
        Assert.All(Words(random.Compute()), words => Assert.DoesNotMatch("^$|NaN|∞|  |\\.\\.|\\b0 (people|ties)|\\( ", words)))
        .Check(Runs);

    [Fact]
    public void Between_one_and_five_sentences_end_with_a_full_stop() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var sentences = random.Compute().Sentences;
        return sentences.Count is >= 1 and <= 5 && sentences.All(sentence => sentence.Text.EndsWith('.'));
    }).Check(Runs);

    [Fact]
    public void Evidence_names_people_and_ties_that_exist() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = random.Compute();
        return audit.Findings.All(finding =>
            finding.People.All(person => person >= 0 && person < audit.People.Count)
            && finding.People.Distinct().Count() == finding.People.Count
            && finding.Ties.All(tie => tie >= 0 && tie < audit.Ties.Count));
    }).Check(Runs);

    [Fact]
    public void A_cancelled_audit_ends() =>
        Assert.Throws<OperationCanceledException>(() => AuditAnalysis.Of(
            AlphaOmega.ReadPeople(), AlphaOmega.ReadRatings(), ct: new CancellationToken(canceled: true)));

    private static bool Alike(AuditResult a, PersonProfile one, AuditResult b, PersonProfile other) =>
        (one.StrongInside, one.StrongAcross, one.WorkingInside, one.WorkingAcross, one.CoreNumber, one.InCore, one.Answered, one.Brokerage)
            == (other.StrongInside, other.StrongAcross, other.WorkingInside, other.WorkingAcross, other.CoreNumber, other.InCore, other.Answered, other.Brokerage)
        && Near(one.Betweenness, other.Betweenness)
        && Near(one.RouteShare, other.RouteShare)
        && Near(one.FlowShare, other.FlowShare)
        && Spans(a, one).SequenceEqual(Spans(b, other));

    private static IEnumerable<string> Spans(AuditResult audit, PersonProfile person) =>
        person.SpansTo.Select(firm => audit.Roster.Firms[firm]).Order(StringComparer.Ordinal);

    private static bool Near(double? a, double? b) =>
        a is null || b is null ? a is null && b is null : Math.Abs(a.Value - b.Value) <= 1e-9 * Math.Max(1, Math.Abs(a.Value));

    private static IEnumerable<string> Words(AuditResult audit) =>
        audit.Sentences.Select(sentence => sentence.Text).Concat(audit.Findings.SelectMany(finding =>
            new[] { finding.Title, finding.Text, finding.Why, finding.Action, finding.FirstStep, finding.EvidenceLabel ?? "nothing" }));

    /// <summary>Every double of the result, however deep.</summary>
    private static IEnumerable<double> Figures(AuditResult audit)
    {
        object[] parts = [.. audit.People, .. audit.Firms, .. audit.Pairs, .. audit.Ties, audit.Core, audit.Totals];
        return parts.SelectMany(part => Doubles(part, depth: 0));
    }

    private static IEnumerable<double> Doubles(object? value, int depth) => value switch
    {
        null or string or CultureInfo => [],
        double figure => [figure],
        IEnumerable many => many.Cast<object?>().SelectMany(item => Doubles(item, depth + 1)),
        _ when value.GetType().IsPrimitive || value.GetType().IsEnum || depth > 4 => [],
        _ => value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => Doubles(property.GetValue(value), depth + 1)),
    };
}
