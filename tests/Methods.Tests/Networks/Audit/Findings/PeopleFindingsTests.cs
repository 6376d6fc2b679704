using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Tests.Networks.Audit.Findings;

/// <summary>Small audits around a core of four people, a and b of Alpha and m and n of Omega, all tied to each other.</summary>
public sealed class PeopleFindingsTests
{
    private const string AllTied = "a-b a-m a-n b-m b-n m-n";

    [Fact]
    public void Senior_managers_who_are_all_outside_the_core_are_peripheral()
    {
        var audit = Core().With("s Alpha senior").Working("s-a");
        var finding = ContactFindingsTests.Found(audit, FindingKind.SeniorManagersPeripheral);

        Assert.Equal("Alpha’s only senior manager, s, is not in the core; there is no strong tie to anybody.", finding.Text);
        Assert.Equal([4], finding.People);
    }

    [Fact]
    public void One_senior_manager_in_the_core_is_enough() => ContactFindingsTests.Missing(
        Core("senior").With("s Alpha senior").Working("s-a"), FindingKind.SeniorManagersPeripheral);

    [Fact]
    public void Seniors_in_the_core_of_one_firm_and_none_of_the_other_are_unbalanced()
    {
        var audit = new SmallAudit().With("a Alpha\nb Alpha\nm Omega senior\nn Omega\ns Alpha senior\nt Alpha senior").Strong(AllTied);
        var finding = ContactFindingsTests.Found(audit, FindingKind.SeniorInvolvementUnbalanced);

        Assert.Equal(Severity.Critical, finding.Severity);
        Assert.Equal("Omega has 1 of 1 senior managers in the core and Alpha 0 of 2.", finding.Text);
        Assert.Equal([2, 4, 5], finding.People.Order());
    }

    [Fact]
    public void A_firm_that_has_assigned_no_senior_manager_is_unbalanced_too()
    {
        var audit = new SmallAudit().With("a Alpha\nb Alpha\nm Omega senior\nn Omega").Strong(AllTied);
        var finding = ContactFindingsTests.Found(audit, FindingKind.SeniorInvolvementUnbalanced);

        Assert.Equal("Omega has 1 of 1 senior managers in the core and Alpha has assigned none.", finding.Text);
        Assert.Equal("Ask Alpha to name a senior manager for the alliance as a counterpart of m.", finding.Action);
    }

    [Fact]
    public void Equal_shares_are_balanced() => ContactFindingsTests.Missing(Core("senior"), FindingKind.SeniorInvolvementUnbalanced);

    [Theory]
    [InlineData("operating", "No boundary spanner above operating level")]
    [InlineData("middle", "Spanning stops below senior level")]
    public void Spanning_that_stops_below_a_level_that_takes_part_is_found(string reached, string title)
    {
        var finding = ContactFindingsTests.Found(Spanner(reached), FindingKind.SpanningStopsBelow);

        Assert.Equal(title, finding.Title);
        Assert.Equal([0], finding.People);
    }

    [Fact]
    public void A_senior_spanner_is_as_high_as_it_gets() =>
        ContactFindingsTests.Missing(Spanner("senior"), FindingKind.SpanningStopsBelow, FindingKind.NoBoundarySpanner);

    [Fact]
    public void Contact_without_a_spanner_is_found() => ContactFindingsTests.Found(
        new SmallAudit().With("a Alpha\nb Alpha\nm Omega").Strong("a-b a-m"), FindingKind.NoBoundarySpanner);

    [Theory]
    [InlineData("senior", "operating", "Project leaders stand two levels apart")]
    [InlineData("senior", "middle", "Project leaders stand one level apart")]
    public void Project_leaders_of_unequal_level_are_found(string one, string other, string title)
    {
        var finding = ContactFindingsTests.Found(Leaders(one, other), FindingKind.ProjectLeadersUnequal);

        Assert.Equal(title, finding.Title);
        Assert.Equal([0, 1], finding.People);
    }

    [Fact]
    public void Project_leaders_of_one_level_or_of_unknown_level_are_not()
    {
        ContactFindingsTests.Missing(Leaders("middle", "middle"), FindingKind.ProjectLeadersUnequal);
        ContactFindingsTests.Missing(Leaders("middle", "-"), FindingKind.ProjectLeadersUnequal);
    }

    [Fact]
    public void A_role_that_one_firm_leaves_open_is_noted()
    {
        var finding = ContactFindingsTests.Found(Core().Role("m", "key contact"), FindingKind.RoleOnOneSideOnly);

        Assert.Equal("Alpha names no designated contact", finding.Title);
    }

    [Fact]
    public void A_function_of_two_without_core_and_without_tie_across_is_not_tied_in()
    {
        var audit = Core().With("x Alpha - service\ny Alpha - service\nz Omega - service").Strong("x-y");
        var finding = ContactFindingsTests.Found(audit, FindingKind.FunctionNotTiedIn);

        Assert.Equal(("Alpha’s service is not tied in", "Its two people share one strong tie and have none to Omega; all are peripheral."), (finding.Title, finding.Text));
        Assert.Equal("Bring x together regularly with Omega’s z, who does the same work.", finding.Action);
    }

    [Fact]
    public void A_function_with_one_strong_tie_across_or_of_a_single_person_is_left_alone() => ContactFindingsTests.Missing(
        Core().With("x Alpha - service\ny Alpha - service\nz Omega - law").Strong("x-m"), FindingKind.FunctionNotTiedIn);

    [Fact]
    public void Somebody_without_a_working_tie_is_assigned_but_isolated()
    {
        var finding = ContactFindingsTests.Found(Core().With("x Alpha").Rates("x", "a", 1, 1, 1), FindingKind.AssignedButIsolated);

        Assert.Equal((Severity.Attention, "x has no frequent and important contact with anybody in the alliance."), (finding.Severity, finding.Text));
    }

    [Fact]
    public void An_isolated_person_who_did_not_answer_is_said_to_be_so() =>
        Assert.EndsWith(
            "None of them answered, so contact may be missing here.",
            ContactFindingsTests.Found(Core().With("x Alpha"), FindingKind.AssignedButIsolated).Text,
            StringComparison.Ordinal);

    [Fact]
    public void Working_ties_alone_are_loose_connections() =>
        Assert.Equal([4], ContactFindingsTests.Found(Core().With("x Alpha").Working("x-a"), FindingKind.LooseConnections).People);

    [Fact]
    public void A_designated_contact_in_the_periphery_stands_outside_the_flow()
    {
        var finding = ContactFindingsTests.Found(
            Core().With("x Alpha").Role("x", "alliance contact").Working("x-a"), FindingKind.NamedRoleOutsideTheFlow);

        Assert.Equal((Severity.Attention, "Alpha’s x (alliance contact) is not in the core."), (finding.Severity, finding.Text));
    }

    [Fact]
    public void Fewer_than_four_fifths_of_answers_are_few()
    {
        var finding = ContactFindingsTests.Found(Core().With("x Alpha\ny Omega"), FindingKind.LowResponse);

        Assert.StartsWith("4 of 6 people answered (67\u202f%; Alpha 2 of 3, Omega 2 of 3).", finding.Text, StringComparison.Ordinal);
        Assert.Equal([4, 5], finding.People);
        ContactFindingsTests.Missing(Core().With("x Alpha"), FindingKind.LowResponse);
    }

    private static SmallAudit Core(string level = "-") =>
        new SmallAudit().With($"a Alpha {level}\nb Alpha\nm Omega {level}\nn Omega").Strong(AllTied);

    private static SmallAudit Spanner(string level) => new SmallAudit()
        .With($"v Alpha {level}\na Alpha operating\nb Alpha operating\nm Omega operating\nn Omega operating\ns Omega senior\nt Omega middle")
        .Strong("v-a v-b v-m v-n");

    private static SmallAudit Leaders(string one, string other) => new SmallAudit()
        .With($"a Alpha {one}\nm Omega {other}").Role("a", "project leader").Role("m", "project manager");
}
