using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Tests.Networks.Audit.Findings;

public sealed class ContactFindingsTests
{
    private const string TwoFirms = """
        a Alpha
        b Alpha
        c Alpha
        d Alpha
        m Omega
        n Omega
        o Omega
        p Omega
        q Omega
        """;

    [Fact]
    public void Two_of_five_ties_across_at_one_person_are_the_mark()
    {
        var finding = Found(new SmallAudit().With(TwoFirms).Strong("a-m a-n b-o c-p d-q"), FindingKind.FlowHangsOnOnePerson);

        Assert.Equal(Severity.Critical, finding.Severity);
        Assert.StartsWith("Alpha’s a holds 2 of the 5 strong ties across (40\u202f%; the mark is 40\u202f%)", finding.Text, StringComparison.Ordinal);
        Assert.Equal([0, 4, 5], finding.People);
        Assert.Equal(2, finding.Ties.Count);
    }

    [Fact]
    public void Evenly_spread_ties_hang_on_nobody() => Missing(
        new SmallAudit().With(TwoFirms).Strong("a-m b-n c-o d-p"), FindingKind.FlowHangsOnOnePerson, FindingKind.FewTiesAcross);

    [Fact]
    public void One_or_two_ties_are_few_and_not_a_share() => Missing(
        new SmallAudit().With(TwoFirms).Strong("a-m a-n"), FindingKind.FlowHangsOnOnePerson);

    [Fact]
    public void Few_ties_are_named()
    {
        var finding = Found(new SmallAudit().With(TwoFirms).Strong("a-m b-n"), FindingKind.FewTiesAcross);

        Assert.Equal("All close contact between Alpha and Omega is a–m and b–n.", finding.Text);
        Assert.Equal(2, finding.Ties.Count);
    }

    [Fact]
    public void Working_ties_alone_do_not_join_two_firms()
    {
        var finding = Found(new SmallAudit().With(TwoFirms).Strong("a-b").Working("a-m b-n"), FindingKind.NoStrongTieAcross);

        Assert.Equal((Severity.Critical, "No strong tie joins Alpha and Omega"), (finding.Severity, finding.Title));
        Assert.Equal(2, finding.Ties.Count);
    }

    [Fact]
    public void With_three_firms_the_pair_is_named()
    {
        var audit = new SmallAudit().With(TwoFirms).With("s Sigma").Strong("a-m a-n a-o s-b s-c s-d").Compute();
        var titles = audit.Findings.Select(finding => finding.Title).ToArray();

        Assert.Contains("Contact between Alpha and Omega hangs on one person", titles);
        Assert.Contains("Contact between Alpha and Sigma hangs on one person", titles);
        Assert.Contains("No strong tie joins Omega and Sigma", titles);
    }

    [Fact]
    public void Ties_that_both_sides_rate_two_points_apart_are_unequal()
    {
        var audit = new SmallAudit().With(TwoFirms).Strong("a-m").Rates("b", "n", 5, 4, 4).Rates("n", "b", 3, 4, 3).EverybodyAnswered();
        var finding = Found(audit, FindingKind.CrossTiesRatedUnequally);

        Assert.Equal("Alpha’s side rates frequency at least two points higher on b–n.", finding.Text);
        Assert.Equal([5], finding.People);
    }

    [Fact]
    public void One_point_apart_is_equal_enough_and_a_missing_answer_is_no_rating() => Missing(
        new SmallAudit().With(TwoFirms).Rates("a", "m", 4, 4, 4).Rates("m", "a", 3, 3, 3).Rates("b", "n", 5, 5, 5),
        FindingKind.CrossTiesRatedUnequally);

    [Fact]
    public void A_working_tie_that_the_other_side_leaves_out_is_unequal() => Found(
        new SmallAudit().With(TwoFirms).Rates("b", "n", 4, 4, 4).EverybodyAnswered(), FindingKind.CrossTiesRatedUnequally);

    [Fact]
    public void One_door_at_one_firm_and_many_at_the_other_differ()
    {
        var people = new SmallAudit().With("a Alpha\nb Alpha\nc Alpha\nd Alpha\ne Alpha\nm Omega\nn Omega");
        var finding = Found(people.Strong("a-m b-m c-m d-m e-m"), FindingKind.FlowStylesDiffer);

        Assert.Equal("Omega has one door, Alpha has many", finding.Title);
    }

    internal static Finding Found(SmallAudit audit, FindingKind kind) =>
        Assert.Single(audit.Compute().Findings, finding => finding.Kind == kind);

    internal static void Missing(SmallAudit audit, params FindingKind[] kinds) =>
        Assert.DoesNotContain(audit.Compute().Findings, finding => kinds.Contains(finding.Kind));
}
