using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>From a need to a partner: candidates, weights, decision.</summary>
public abstract class NeedTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private static readonly string[] Needed = ["hardware", "software", "training"];

    private async Task<NeedView> AddNeedAsync() => (await Get<KeepNeeds>().AddAsync(
        new() { Title = "A card for business customers", Components = string.Join('\n', Needed) }, Owner, Ct)).Value;

    private Task<Outcome<NeedView>> AddCandidateAsync(NeedView need, Guid firm, int mark, string components, int? image = null) =>
        Get<KeepCandidates>().SaveAsync(new(need.Id, null, default, new()
        {
            OrganisationId = firm,
            MarketShare = mark,
            Image = image ?? mark,
            DevelopmentPotential = mark,
            CommitmentIntentions = mark,
            Specialisation = mark,
            Capability = mark,
            CommonReferences = mark,
            Components = components,
        }), Owner, Ct);

    [Fact]
    public async Task Candidates_are_ranked_with_their_stability_and_what_they_bring_together()
    {
        var need = await AddNeedAsync();
        var (omega, zeta) = (await AddOrganisationAsync("Omega"), await AddOrganisationAsync("Zeta"));
        await AddCandidateAsync(need, omega.Id, 6, "Hardware\ntraining", image: 9);

        var shown = (await AddCandidateAsync(need, zeta.Id, 5, "software")).Value;

        Assert.Equal(["Omega", "Zeta"], shown.Candidates.Select(c => c.Organisation));
        Assert.Equal((6.43, 1, true, 2), (Math.Round(shown.Candidates[0].Score!.Value, 2), shown.Candidates[0].Rank, shown.Candidates[0].IsUnbeaten, shown.Candidates[0].Brings));
        Assert.Equal(["Omega", "Zeta"], shown.SmallestSet);
        Assert.Empty(shown.Missing);
        Assert.Equal("No single weight can turn that.", NeedSentences.Stability(shown));
    }

    [Fact]
    public async Task Comparisons_that_contradict_each_other_are_told()
    {
        var need = await AddNeedAsync();
        var even = (await Get<WeighCriteria>().RunAsync(need.Id, need.Version, new() { Pairs = [.. Enumerable.Repeat(1.0, 21)] }, Owner, Ct)).Value;
        Assert.Equal(0, even.ConsistencyRatio!.Value, 6);

        // The first over the second, the second over the third, the third over the first.
        List<double> circle = [.. Enumerable.Repeat(1.0, 21)];
        (circle[0], circle[6], circle[1]) = (9, 9, 1 / 9.0);
        var told = (await Get<WeighCriteria>().RunAsync(need.Id, even.Version, new() { Pairs = circle }, Owner, Ct)).Value;

        Assert.True(told.ConsistencyRatio > 0.10);
        Assert.Contains("contradict", NeedSentences.Weights(told), StringComparison.Ordinal);
        Refused(await Get<WeighCriteria>().RunAsync(need.Id, told.Version, new() { Pairs = [1, 2] }, Owner, Ct), RefusalKind.Invalid, "Pairs");
    }

    [Fact]
    public async Task A_decision_keeps_its_reasons_and_begins_the_alliance_with_the_checklist_of_its_exit()
    {
        var need = await AddNeedAsync();
        var omega = await AddOrganisationAsync("Omega");
        await AddCandidateAsync(need, omega.Id, 7, "");
        var current = (await Get<KeepNeeds>().ShowAsync(need.Id, Owner, Ct)).Value;
        var decision = new DecisionDetails { CandidateId = current.Candidates[0].Id, Reasons = "Reaches corporate customers" };
        Refused(await Get<DecideOnPartner>().RunAsync(need.Id, current.Version, decision, Owner, Ct), RefusalKind.Invalid, "CandidateId");
        await AddRelationshipAsync(omega.Id);

        var decided = (await Get<DecideOnPartner>().RunAsync(need.Id, current.Version, decision, Owner, Ct)).Value;

        var alliance = (await Get<ShowAlliance>().RunAsync(decided.AllianceId!.Value, Owner, Ct)).Value;
        Assert.Equal((AlliancePhase.Forming, "Omega", 5), (alliance.Phase, alliance.Organisation, alliance.Parts.ExitTerms.Count));
        Assert.Contains(AllianceMatters.Of(alliance), m => m.Title.Contains("five points open", StringComparison.Ordinal));
        Refused(await Get<DecideOnPartner>().RunAsync(need.Id, decided.Version, decision, Owner, Ct), RefusalKind.Conflict);
        Refused(await Get<KeepCandidates>().DeleteAsync(need.Id, decided.Candidates[0].Id, decided.Candidates[0].Version, Owner, Ct), RefusalKind.Conflict);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field()
    {
        var need = await AddNeedAsync();
        var omega = await AddOrganisationAsync("Omega");
        Assert.True((await AddCandidateAsync(need, omega.Id, 3, "")).IsDone);

        Refused(await AddCandidateAsync(need, omega.Id, 3, ""), RefusalKind.Invalid, "OrganisationId");
        Refused(await AddCandidateAsync(need, Guid.CreateVersion7(), 3, ""), RefusalKind.Invalid, "OrganisationId");
        Refused(await AddCandidateAsync(need, omega.Id, 11, ""), RefusalKind.Invalid, "MarketShare");
        Refused(await Get<KeepNeeds>().AddAsync(new() { Title = " " }, Owner, Ct), RefusalKind.Invalid, "Title");
        Refused(await Get<KeepNeeds>().ShowAsync(need.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<KeepNeeds>().AddAsync(new() { Title = "x" }, As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
    }
}

public sealed class SqliteNeedTests(SqliteFixture fixture) : NeedTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresNeedTests(PostgresFixture fixture) : NeedTests(fixture), IClassFixture<PostgresFixture>;
