using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Tests.Networks.Audit.Findings;

public sealed class TurnoverFindingsTests
{
    private const string Four = "a Alpha\nb Alpha\nx Omega\ny Omega";

    [Fact]
    public void Falling_contact_names_who_left_and_whom_they_leave_behind()
    {
        var before = new SmallAudit().With(Four).Strong("a-x a-y b-y");
        var after = new SmallAudit().With("b Alpha\nx Omega\ny Omega").Strong("b-y");

        var finding = Single(after, Previous(before), FindingKind.FallingContact);

        Assert.Equal(Severity.Critical, finding.Severity);
        Assert.StartsWith("Three strong ties joined the firms in the last audit, one does now; two were lost. 2 of them went with a", finding.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], finding.People);
    }

    [Fact]
    public void Contact_that_stays_or_grows_is_no_finding()
    {
        var before = new SmallAudit().With(Four).Strong("a-x b-y");
        var after = new SmallAudit().With(Four).Strong("a-y b-y b-x");

        Assert.DoesNotContain(AuditAnalysis.Of(after.People, after.Ratings, previous: Previous(before)).Findings, f => f.Kind == FindingKind.FallingContact);
    }

    [Fact]
    public void Whoever_serves_a_rival_is_named_with_the_rival()
    {
        var small = new SmallAudit().With(Four).Strong("a-x b-y a-y");
        Participant[] people = [.. small.People.Select(person => person.Id == "x" ? person with { AlsoServes = ["Theta card"] } : person)];

        var finding = AuditAnalysis.Of(people, small.Ratings).Findings.Single(f => f.Kind == FindingKind.ServesRival);

        Assert.Equal("Omega’s x (Theta card) works in an alliance with a rival too. This person holds one strong tie across.", finding.Text);
        Assert.Equal(Severity.Attention, finding.Severity);
    }

    [Fact]
    public void The_tie_without_which_most_reach_is_lost_is_the_tie_to_protect()
    {
        var small = new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nx Omega\ny Omega\nz Omega").Strong("a-b b-c c-a x-y y-z z-x a-x a-y b-x");

        var finding = Single(small, null, FindingKind.MajorAssetTies);

        Assert.Contains("a–", finding.Title + finding.Text, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Ties);
    }

    [Fact]
    public void Counterparts_of_a_function_at_unequal_levels_are_a_finding()
    {
        var small = new SmallAudit().With("a Alpha senior it\nx Omega operating it").Strong("a-x");

        var finding = Single(small, null, FindingKind.CounterpartsUnequal);

        Assert.Equal("In it Alpha’s a (senior) faces Omega’s x (operating).", finding.Text);
    }

    [Fact]
    public void A_designated_contact_whom_contact_passes_by_is_a_finding()
    {
        var small = new SmallAudit().With("a Alpha\nb Alpha\nx Omega\ny Omega\nz Omega").Role("b", "alliance contact").Strong("a-x a-y a-z b-x a-b");
        var more = small.With("w Omega").Strong("a-w");

        var finding = Single(more, null, FindingKind.ContactBypassed);

        Assert.Contains("b is Alpha’s designated contact and holds 20", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_findings_of_an_audit_have_the_same_key() => Assert.All(Enumerable.Range(0, 60), seed =>
    {
        var findings = RandomAudit.WithSeed(seed).Compute().Findings;
        Assert.Equal(findings.Count, findings.Select(finding => finding.Key).Distinct().Count());
    });

    private static AuditNetwork Previous(SmallAudit audit) => AuditNetwork.Of(audit.People, audit.Ratings);

    private static Finding Single(SmallAudit audit, AuditNetwork? previous, FindingKind kind) =>
        AuditAnalysis.Of(audit.People, audit.Ratings, previous: previous).Findings.Single(finding => finding.Kind == kind);
}
