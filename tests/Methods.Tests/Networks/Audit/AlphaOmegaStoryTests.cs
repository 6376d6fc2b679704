using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>The sample's made-up figures, and what the audit makes of them in words.</summary>
public sealed class AlphaOmegaStoryTests
{
    private static readonly AuditResult Audit = AlphaOmega.Audit;

    [Fact]
    public void It_says_what_matters_in_four_sentences() => Assert.Equal(
        "The firms are joined by 20 strong ties, and 9 of them end at one person, Omega’s #39. "
        + "Omega’s senior managers take part in the work; Alpha’s four stand outside it, and no strong tie joins the two senior levels. "
        + "Alpha’s project leader sits two levels below Omega’s. "
        + "First step: share #39’s contacts before somebody moves on.",
        string.Join(' ', Audit.Sentences.Select(sentence => sentence.Text)));

    [Fact]
    public void It_stresses_the_one_person_and_the_absent_seniors() => Assert.Equal(
        ["9 of them end at one person, Omega’s #39", "Alpha’s four stand outside it"],
        Audit.Sentences.SelectMany(sentence => sentence.Parts).Where(part => part.Strong).Select(part => part.Text));

    [Fact]
    public void Its_findings_come_worst_first() => Assert.Equal(
        [
            FindingKind.FlowHangsOnOnePerson,
            FindingKind.SeniorInvolvementUnbalanced,
            FindingKind.ProjectLeadersUnequal,
            FindingKind.SpanningStopsBelow,
            FindingKind.SeniorManagersPeripheral,
            FindingKind.FunctionNotTiedIn,
            FindingKind.NamedRoleOutsideTheFlow,
            FindingKind.FlowStylesDiffer,
            FindingKind.CrossTiesRatedUnequally,
            FindingKind.RoleOnOneSideOnly,
            FindingKind.MajorAssetTies,
            FindingKind.LooseConnections,
        ],
        Audit.Findings.Select(finding => finding.Kind));

    [Fact]
    public void Every_finding_says_why_who_says_so_and_what_to_do_and_rests_on_people_or_ties() =>
        Assert.All(Audit.Findings, finding =>
        {
            Assert.All(
                [finding.Title, finding.Text, finding.Why, finding.Source, finding.Action, finding.FirstStep],
                words => Assert.False(string.IsNullOrWhiteSpace(words)));
            Assert.NotEmpty(finding.People.Concat(finding.Ties));
        });

    [Fact]
    public void Ties_are_counted_by_kind_and_place() =>
        Assert.Equal(new TieTotals(20, 66, 17, 35, 4), Audit.Totals);

    [Fact]
    public void Two_people_did_not_answer()
    {
        Assert.Equal([11, 34], AlphaOmega.Numbers(Audit.People.Where(person => !person.Answered).Select(person => person.Person)));
        Assert.Equal((40, 42), (Audit.Response.Answered, Audit.Response.People));
        Assert.Equal((21, 19), (Audit.Firms[0].Response.Answered, Audit.Firms[1].Response.Answered));
    }

    [Fact]
    public void The_core_has_thirteen_people_of_each_firm_and_each_other_least_number_says_how_many_it_would_give()
    {
        Assert.Equal((3, 26), (Audit.Core.LeastCoreNumber, Audit.Core.Count));
        Assert.Equal((13, 13), (Audit.Firms[0].InCore, Audit.Firms[1].InCore));
        Assert.Equal(26, Audit.Core.Choices.Single(choice => choice.CoreNumber == 3).People);
        Assert.Equal(Audit.Core.Choices.OrderByDescending(choice => choice.People), Audit.Core.Choices);
    }

    [Fact]
    public void Nine_of_twenty_ties_and_44_percent_of_the_routes_pass_through_39()
    {
        var profile = AlphaOmega.Profile(39);

        Assert.Equal((9, 9), (profile.StrongInside, profile.StrongAcross));
        Assert.Equal(0.444, profile.RouteShare!.Value, 3);
        Assert.Equal(114.6, profile.Betweenness, 1);
    }

    [Fact]
    public void Eleven_people_span_the_border() => Assert.Equal(
        [4, 9, 12, 14, 17, 19, 28, 29, 35, 39, 41],
        AlphaOmega.Numbers(Audit.BoundarySpanners.Select(spanner => spanner.Person)));

    [Fact]
    public void Alpha_s_side_rates_four_ties_across_closer_than_Omega_s()
    {
        var finding = Audit.Findings.Single(finding => finding.Kind == FindingKind.CrossTiesRatedUnequally);

        Assert.Equal(
            "Alpha’s side rates closeness at least two points higher on #6–#37, #12–#24, #17–#35 and #29–#28.", finding.Text);
        Assert.Equal(4, finding.Ties.Count);
    }
}
