using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>The parts of an alliance through the use case that all kinds share, and what follows from them.</summary>
public abstract class PartsTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private KeepParts<PlanActivity, ActivityDetails> Plan => Get<KeepParts<PlanActivity, ActivityDetails>>();

    private static ActivityDetails Activity(string title = "Certify ten advisers") => new()
    {
        Stream = PlanStream.Training,
        Title = title,
        StartsOn = Start,
        EndsOn = Start.AddDays(30),
    };

    [Fact]
    public async Task An_activity_is_listed_changed_and_deleted()
    {
        var alliance = await AddAsync();
        var added = (await Plan.AddAsync(alliance.Id, Activity(), Owner, Ct)).Value;

        var changed = (await Plan.EditAsync(new(alliance.Id, added.Id, added.Version, Activity("Certify twelve")), Owner, Ct)).Value;

        Assert.Equal("Certify twelve", Assert.Single((await Plan.ListAsync(alliance.Id, As(WorkspaceRole.Viewer), Ct)).Value).Details.Title);
        Refused(await Plan.DeleteAsync(alliance.Id, added.Id, added.Version, Owner, Ct), RefusalKind.Stale);
        Assert.True((await Plan.DeleteAsync(alliance.Id, added.Id, changed.Version, Owner, Ct)).IsDone);
        Assert.Empty((await Plan.ListAsync(alliance.Id, Owner, Ct)).Value);
    }

    [Fact]
    public async Task Two_people_who_change_different_fields_both_keep_their_change()
    {
        var alliance = await AddAsync();
        var seen = (await Plan.AddAsync(alliance.Id, Activity(), Owner, Ct)).Value;
        await Plan.EditAsync(new(alliance.Id, seen.Id, seen.Version, seen.Details with { Cost = 12 }), Owner, Ct);

        var merged = (await Plan.EditAsync(
            new(alliance.Id, seen.Id, seen.Version, seen.Details with { Note = "in Key West" }, seen.Details), Owner, Ct)).Value;

        Assert.Equal((12m, "in Key West"), (merged.Details.Cost, merged.Details.Note));
        Assert.Equal(["Cost"], merged.Merged);
    }

    [Fact]
    public async Task Two_people_who_change_the_same_field_are_not_merged()
    {
        var alliance = await AddAsync();
        var seen = (await Plan.AddAsync(alliance.Id, Activity(), Owner, Ct)).Value;
        await Plan.EditAsync(new(alliance.Id, seen.Id, seen.Version, seen.Details with { Cost = 12 }), Owner, Ct);

        Refused(await Plan.EditAsync(new(alliance.Id, seen.Id, seen.Version, seen.Details with { Cost = 13 }, seen.Details), Owner, Ct), RefusalKind.Stale);
        Assert.Equal(12m, Assert.Single((await Plan.ListAsync(alliance.Id, Owner, Ct)).Value).Details.Cost);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field()
    {
        var alliance = await AddAsync();
        var theirs = await AddPersonAsync("Bo", alliance.OrganisationId);
        async Task RefusesAsync(string field, ActivityDetails details) =>
            Refused(await Plan.AddAsync(alliance.Id, details, Owner, Ct), RefusalKind.Invalid, field);

        await RefusesAsync("Title", Activity(" "));
        await RefusesAsync("EndsOn", Activity() with { EndsOn = Start.AddDays(-1) });
        await RefusesAsync("StartsOn", Activity() with { StartsOn = null });
        await RefusesAsync("OurOwnerId", Activity() with { OurOwnerId = theirs.Id });
        await RefusesAsync("ObligationId", Activity() with { ExpectedEffect = 3 });
        await RefusesAsync("ObligationId", Activity() with { ObligationId = Guid.CreateVersion7() });
    }

    [Fact]
    public async Task Nobody_of_another_firm_and_no_viewer_changes_a_plan()
    {
        var alliance = await AddAsync();
        var added = (await Plan.AddAsync(alliance.Id, Activity(), Owner, Ct)).Value;

        Refused(await Plan.ListAsync(alliance.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Plan.EditAsync(new(alliance.Id, added.Id, added.Version, Activity()), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Plan.AddAsync(alliance.Id, Activity(), As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
    }

    [Fact]
    public async Task A_review_keeps_what_stood_there_when_the_plan_changes()
    {
        var alliance = await AddAsync();
        var added = (await Plan.AddAsync(alliance.Id, Activity() with { Cost = 5 }, Owner, Ct)).Value;
        await Get<HoldReview>().RunAsync(new(alliance.Id, new() { HeldOn = Start.AddDays(10), Words = "on course" }), Owner, Ct);
        await Plan.EditAsync(new(alliance.Id, added.Id, added.Version, Activity() with { Cost = 9 }), Owner, Ct);

        var review = Assert.Single((await Get<ListReviews>().RunAsync(alliance.Id, Owner, Ct)).Value);

        Assert.Equal(5m, Assert.Single(review.Snapshot.Activities).Cost);
        Refused(await Get<ListReviews>().RunAsync(alliance.Id, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Late_activities_and_unanswered_requests_stand_in_my_week()
    {
        var alliance = await AddAsync();
        await Plan.AddAsync(alliance.Id, Activity(), Owner, Ct);
        await Get<KeepParts<InformationRequest, RequestDetails>>().AddAsync(
            alliance.Id, new() { AskedBy = Side.Theirs, Category = "Plans", What = "Churn figures", AskedOn = Start }, Owner, Ct);

        var matters = AllianceMatters.Of(await ShowOnAsync(alliance, Start.AddDays(40)));

        Assert.Contains(matters, m => m is { State: WeekState.Late, Title: "Certify ten advisers" });
        Assert.Contains(matters, m => m.State == WeekState.Late && m.Title.Contains("Churn figures", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_exit_points_are_at_risk_before_the_signature()
    {
        var alliance = await AddAsync();
        await Get<EditAlliance>().RunAsync(new(alliance.Id, alliance.Version, new() { Name = "Card", Phase = AlliancePhase.Forming }), Owner, Ct);
        await Get<KeepParts<ExitTerm, ExitTermDetails>>().AddAsync(
            alliance.Id, new() { Topic = ExitTopic.CustomerData, Question = "Who keeps the mutual customers" }, Owner, Ct);

        var shown = await ShowOnAsync(alliance, Start);

        Assert.Contains(AllianceMatters.Of(shown), m => m.Title.Contains("one point open", StringComparison.Ordinal));
        Assert.Contains("brand", ExitSentences.Missing(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equity_sets_the_share_of_rewards_against_the_share_of_burdens()
    {
        var alliance = await AddAsync();
        var ledger = Get<KeepParts<LedgerEntry, LedgerDetails>>();
        foreach (var (side, kind, amount) in new[] { (Side.Ours, LedgerKind.Reward, 60m), (Side.Theirs, LedgerKind.Reward, 40m), (Side.Ours, LedgerKind.Burden, 30m), (Side.Theirs, LedgerKind.Burden, 70m) })
        {
            Assert.True((await ledger.AddAsync(alliance.Id, new() { Side = side, Kind = kind, Title = "x", CountsOn = Start, Amount = amount }, Owner, Ct)).IsDone);
        }

        var balance = (await Get<ShowBalance>().RunAsync(alliance.Id, Owner, Ct)).Value;

        Assert.Equal((0.6m, 0.3m, 2m), (balance.Ours.RewardShare!.Value, balance.Ours.BurdenShare!.Value, balance.Ours.Ratio!.Value));
        Refused(await ledger.AddAsync(alliance.Id, new() { Side = Side.Both, Title = "x", CountsOn = Start, Amount = 1 }, Owner, Ct), RefusalKind.Invalid, "Side");
        Refused(await ledger.AddAsync(alliance.Id, new() { Title = "x", CountsOn = Start, Amount = 0 }, Owner, Ct), RefusalKind.Invalid, "Amount");
    }

    [Fact]
    public async Task The_handover_names_negotiators_without_a_role()
    {
        var alliance = await AddAsync();
        var ours = await AddPersonAsync("Ada", (await OwnAsync()).Id);
        var theirs = await AddPersonAsync("Bo", alliance.OrganisationId);
        await Get<KeepParts<NegotiationEntry, NegotiationDetails>>().AddAsync(
            alliance.Id, new() { HeldOn = Start, Subject = "Divorce", OurPersonId = ours.Id, TheirPersonId = theirs.Id }, Owner, Ct);
        await Get<AssignRole>().RunAsync(new(alliance.Id, new() { PersonId = theirs.Id, Kind = RoleKind.ProjectLeader, FromOn = new(2020, 1, 1) }), Owner, Ct);

        var handover = (await Get<ShowHandover>().RunAsync(alliance.Id, Owner, Ct)).Value;

        Assert.Equal(("Ada", Side.Ours), (Assert.Single(handover.People).Name, handover.People[0].Side));
        Assert.Null(handover.AuditName);
    }

    [Fact]
    public async Task A_departure_says_what_falls_vacant_and_what_loses_its_owner()
    {
        var alliance = await AddAsync();
        var ours = await AddPersonAsync("Ada", (await OwnAsync()).Id);
        await Get<AssignRole>().RunAsync(new(alliance.Id, new() { PersonId = ours.Id, Kind = RoleKind.ProjectLeader, FromOn = new(2020, 1, 1) }), Owner, Ct);
        await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Ours) with { ByPersonId = ours.Id }), Owner, Ct);
        await Plan.AddAsync(alliance.Id, Activity() with { OurOwnerId = ours.Id }, Owner, Ct);
        await Plan.AddAsync(alliance.Id, Activity("Done") with { OurOwnerId = ours.Id, DoneOn = Start }, Owner, Ct);

        var departure = (await Get<WeighDeparture>().RunAsync(alliance.Id, ours.Id, As(WorkspaceRole.Viewer), Ct)).Value;

        Assert.Equal((RoleKind.ProjectLeader, Side.Ours), (Assert.Single(departure.Vacant), departure.Side));
        Assert.Equal(("Send the list", "Certify ten advisers"), (Assert.Single(departure.Promises).Text, Assert.Single(departure.Activities).Title));
        Assert.Contains("not known", DepartureSentences.Lead(departure, "Omega"), StringComparison.Ordinal);
        Refused(await Get<WeighDeparture>().RunAsync(alliance.Id, ours.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<WeighDeparture>().RunAsync(alliance.Id, (await AddPersonAsync("Cy", (await AddOrganisationAsync("Sigma")).Id)).Id, Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task An_alliance_has_one_joint_proposition()
    {
        var alliance = await AddAsync();
        var propositions = Get<KeepParts<JointProposition, PropositionDetails>>();
        Assert.True((await propositions.AddAsync(alliance.Id, new() { Offer = "One card" }, Owner, Ct)).IsDone);

        Refused(await propositions.AddAsync(alliance.Id, new() { Offer = "Two cards" }, Owner, Ct), RefusalKind.Conflict);
    }

    [Fact]
    public async Task The_portfolio_shows_keyness_and_the_load_of_managers_and_can_be_filtered()
    {
        var alliance = await AddAsync();
        await Get<KeepParts<AllianceResource, ResourceDetails>>().AddAsync(
            alliance.Id, new() { Name = "Corporate customers", Complementarity = 5, Advantage = 4, Substitutes = 1 }, Owner, Ct);

        var all = (await Get<ListAlliances>().RunAsync(Owner, Ct, Start.AddDays(10))).Value;

        var one = Assert.Single(all);
        Assert.Equal((100.0, PortfolioPhase.FirstYear), (one.Keyness!.Value, one.Stage));
        Assert.Equal((null, 1), (Assert.Single(ManagerLoad.Of(all)).ManagerId, ManagerLoad.Of(all)[0].Alliances));
        Assert.True(new AllianceFilter("omega CARD", "live", AllianceFilter.Nobody).Takes(one));
        Assert.False(new AllianceFilter(Phase: "ended").Takes(one));
        Assert.Contains("<svg", PortfolioTimeline.Render(all, Start, isNarrow: true)!, StringComparison.Ordinal);
    }
}

public sealed class SqlitePartsTests(SqliteFixture fixture) : PartsTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresPartsTests(PostgresFixture fixture) : PartsTests(fixture), IClassFixture<PostgresFixture>;
