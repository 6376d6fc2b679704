using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>What Hutt, Stafford, Walker and Reingen (2000) state of Alpha and Omega, held on the audit computed from the
/// sample's files.</summary>
public sealed class AlphaOmegaFactsTests
{
    private static readonly FirmProfile Alpha = AlphaOmega.Audit.Firms[0];
    private static readonly FirmProfile Omega = AlphaOmega.Audit.Firms[1];

    [Fact]
    public void Twenty_two_managers_of_Alpha_and_twenty_of_Omega_take_part()
    {
        Assert.Equal(["Alpha", "Omega"], AlphaOmega.Audit.Roster.Firms);
        Assert.Equal((22, 20), (Alpha.People.Count, Omega.People.Count));
        Assert.Equal(Enumerable.Range(1, 42), AlphaOmega.Numbers(Alpha.People.Concat(Omega.People)));
        Assert.Empty(AlphaOmega.Audit.Dropped);
    }

    [Theory]
    [InlineData(7, "Alpha")]
    [InlineData(30, "Omega")]
    public void The_highest_ranking_executive_of_each_firm_is_weakly_tied(int number, string firm)
    {
        var (person, profile) = (AlphaOmega.Participant(number), AlphaOmega.Profile(number));

        Assert.Equal((firm, Level.Senior), (person.Firm, person.Level));
        Assert.True(person.Holds(RoleKind.Sponsor));
        Assert.False(profile.InCore);
        Assert.Equal(0, profile.Strong);
    }

    [Theory]
    [InlineData(20, Level.Middle, RoleKind.FormerProjectLeader)]
    [InlineData(29, Level.Operating, RoleKind.FormerProjectLeader)]
    [InlineData(19, Level.Operating, RoleKind.ProjectLeader)]
    public void Alpha_had_three_project_managers_of_marketing_at_middle_and_then_junior_level(int number, Level level, RoleKind role)
    {
        var person = AlphaOmega.Participant(number);

        Assert.Equal(("Alpha", level, "marketing"), (person.Firm, person.Level, person.Function));
        Assert.True(person.Holds(role));
        Assert.True(person.Level < AlphaOmega.Participant(26).Level);
    }

    [Theory]
    [InlineData(24, "vice president")]
    [InlineData(26, "marketing director")]
    public void Two_senior_managers_of_Omega_are_strongly_tied(int number, string role)
    {
        var person = AlphaOmega.Participant(number);

        Assert.Equal(("Omega", Level.Senior), (person.Firm, person.Level));
        Assert.Contains(person.Roles, held => held.Label == role);
        Assert.True(AlphaOmega.Profile(number).InCore);
    }

    [Fact]
    public void Omega_s_project_manager_is_its_marketing_director()
    {
        var leaders = Omega.People.Where(person => AlphaOmega.Audit.Roster.People[person].Holds(RoleKind.ProjectLeader));

        Assert.Equal([26], AlphaOmega.Numbers(leaders));
    }

    [Fact]
    public void Alpha_s_strongly_tied_people_are_junior_and_middle_managers_of_marketing_and_a_few_of_systems()
    {
        var core = Core(Alpha);

        Assert.DoesNotContain(core, person => person.Level == Level.Senior);
        Assert.Equal([Level.Operating, Level.Middle], core.Select(person => person.Level).Distinct().Order());
        Assert.True(core.Count(person => person.Function == "marketing") > core.Length / 2);
        Assert.InRange(core.Count(person => person.Function == "systems"), 1, 4);
        Assert.DoesNotContain(core, person => person.Function == "customer service");
    }

    [Fact]
    public void Alpha_s_weakly_tied_people_are_senior_or_junior_and_middle_managers_of_customer_service() =>
        Assert.All(
            Periphery(Alpha),
            person => Assert.True(person.Level == Level.Senior || person.Function == "customer service", person.Id));

    [Fact]
    public void Omega_s_strongly_tied_people_come_from_all_levels_and_all_functions()
    {
        var core = Core(Omega);

        Assert.Equal([Level.Operating, Level.Middle, Level.Senior], core.Select(person => person.Level).Distinct().Order());
        Assert.Equal(["customer service", "marketing", "systems"], core.Select(person => person.Function).Distinct().Order());
    }

    [Fact]
    public void Omega_s_senior_managers_take_more_part_than_Alpha_s()
    {
        Assert.Equal(0, Alpha.At(Level.Senior).InCore);
        Assert.True(Omega.At(Level.Senior).InCore >= 2);
    }

    [Fact]
    public void All_boundary_spanners_are_core_participants_of_marketing() =>
        Assert.All(AlphaOmega.Audit.BoundarySpanners, spanner =>
        {
            Assert.True(spanner.InCore);
            Assert.Equal("marketing", AlphaOmega.Audit.Roster.People[spanner.Person].Function);
        });

    [Fact]
    public void Boundary_spanners_sit_at_the_lowest_level_but_for_12_of_Alpha_and_39_of_Omega()
    {
        var higher = AlphaOmega.Audit.BoundarySpanners
            .Where(spanner => AlphaOmega.Audit.Roster.People[spanner.Person].Level != Level.Operating)
            .Select(spanner => spanner.Person);

        Assert.Equal([12, 39], AlphaOmega.Numbers(higher));
        Assert.Equal((Level.Middle, Level.Middle), (AlphaOmega.Participant(12).Level, AlphaOmega.Participant(39).Level));
        Assert.Equal(("Alpha", "Omega"), (AlphaOmega.Participant(12).Firm, AlphaOmega.Participant(39).Firm));
    }

    [Fact]
    public void Alpha_has_many_boundary_spanners() => Assert.True(Alpha.Spanners.Count > Omega.Spanners.Count);

    [Fact]
    public void Omega_channels_its_contact_through_39_and_Alpha_spreads_it()
    {
        Assert.Equal([39], AlphaOmega.Numbers(Omega.Contacts.Select(contact => contact.Person)));
        Assert.Equal((FlowStyle.Centralised, AlphaOmega.Index(39)), (Omega.Flow!.Style!.Value, Omega.Flow.TopPerson));
        Assert.Equal(FlowStyle.Decentralised, Alpha.Flow!.Style);
        Assert.Empty(Alpha.Contacts);
    }

    private static Participant[] Core(FirmProfile firm) => People(firm, inCore: true);

    private static Participant[] Periphery(FirmProfile firm) => People(firm, inCore: false);

    private static Participant[] People(FirmProfile firm, bool inCore) =>
        [.. firm.People.Where(person => AlphaOmega.Audit.People[person].InCore == inCore).Select(person => AlphaOmega.Audit.Roster.People[person])];
}
