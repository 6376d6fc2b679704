using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>Alliances with their roles, agreements, obligations and promises, through their use cases.</summary>
public abstract class AllianceTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    [Fact]
    public async Task An_alliance_lives_within_a_relationship()
    {
        var alliance = await AddAsync();

        var shown = (await Get<ShowAlliance>().RunAsync(alliance.Id, As(WorkspaceRole.Viewer), Ct, new(2027, 6, 1))).Value;

        Assert.Equal(("Co-branded card", "Omega", 2), (shown.Name, shown.Organisation, shown.Year));
        Assert.Single((await Get<ListAlliances>().RunAsync(Owner, Ct)).Value);
    }

    [Fact]
    public async Task Nobody_of_another_firm_finds_it()
    {
        var alliance = await AddAsync();

        Refused(await Get<ShowAlliance>().RunAsync(alliance.Id, Stranger, Ct), RefusalKind.NotFound);
        Assert.Empty((await Get<ListAlliances>().RunAsync(Stranger, Ct)).Value);
        Refused(await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Ours)), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<AddAlliance>().RunAsync(Details(alliance.RelationshipId), Stranger, Ct), RefusalKind.Invalid, nameof(AllianceDetails.RelationshipId));
    }

    [Fact]
    public async Task Viewers_see_and_do_not_change()
    {
        var alliance = await AddAsync();
        var viewer = As(WorkspaceRole.Viewer);

        Refused(await Get<AddAlliance>().RunAsync(Details(alliance.RelationshipId), viewer, Ct), RefusalKind.Forbidden);
        Refused(await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Ours)), viewer, Ct), RefusalKind.Forbidden);
        Refused(await Get<DeleteAlliance>().RunAsync(new(alliance.Id, alliance.Version), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field()
    {
        var alliance = await AddAsync();
        async Task RefusesAsync(string field, Action<AllianceDetails> with)
        {
            var details = Details(alliance.RelationshipId);
            with(details);
            Refused(await Get<AddAlliance>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, field);
        }

        await RefusesAsync("Name", d => d.Name = " ");
        await RefusesAsync("Name", d => d.Name = new string('x', 201));
        await RefusesAsync("Phase", d => d.Phase = (AlliancePhase)9);
        await RefusesAsync("StartedOn", d => d.StartedOn = DateOnly.MinValue);
        await RefusesAsync("EndedOn", d => d.EndedOn = Start.AddDays(-1));
        await RefusesAsync("PlannedReturn2", d => d.PlannedReturn2 = 1001);
        await RefusesAsync("ManagerId", d => d.ManagerId = Guid.CreateVersion7());
        await RefusesAsync("RelationshipId", d => d.RelationshipId = Guid.CreateVersion7());
        await RefusesAsync("RelationshipId", d => d.RelationshipId = null);
    }

    [Fact]
    public async Task A_change_needs_the_version_that_was_seen()
    {
        var alliance = await AddAsync();
        var edit = Get<EditAlliance>();

        var saved = (await edit.RunAsync(new(alliance.Id, alliance.Version, new() { Name = "Card", Phase = AlliancePhase.Ending }), Owner, Ct)).Value;

        Assert.Equal(("Card", AlliancePhase.Ending), (saved.Name, saved.Phase));
        Refused(await edit.RunAsync(new(alliance.Id, alliance.Version, new() { Name = "Late" }), Owner, Ct), RefusalKind.Stale);
    }

    [Fact]
    public async Task A_firm_that_an_alliance_names_is_not_deleted_by_the_way()
    {
        var alliance = await AddAsync();
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var named = await new AllianceReferences().FindReferencesAsync(db, alliance.OrganisationId, Ct);

        Assert.Contains("Co-branded card", Assert.Single(named).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counterparts_show_the_levels_between_them_and_who_is_missing()
    {
        var alliance = await AddAsync();
        var ours = await AddPersonAsync("Ada", (await OwnAsync()).Id, p => p.Level = PersonLevel.Operating);
        var theirs = await AddPersonAsync("Bo", alliance.OrganisationId, p => p.Level = PersonLevel.Senior);
        await AssignAsync(alliance, ours.Id, RoleKind.ProjectLeader);
        await AssignAsync(alliance, theirs.Id, RoleKind.ProjectLeader);
        var shown = await AssignAsync(alliance, theirs.Id, RoleKind.ExecutiveSponsor);

        Assert.Equal([RoleKind.ExecutiveSponsor, RoleKind.ProjectLeader], shown.Counterparts.Select(pair => pair.Kind));
        Assert.Equal(2, shown.Counterparts[1].LevelGap);
        Assert.Empty(shown.Counterparts[0].Ours);
        var matters = AllianceMatters.Of(shown).Select(matter => matter.Title).ToList();
        Assert.Contains(matters, title => title.Contains("two levels apart", StringComparison.Ordinal));
        Assert.Contains(matters, title => title.Contains("no executive sponsor of us", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_that_ends_stays_in_the_history()
    {
        var alliance = await AddAsync();
        var person = await AddPersonAsync("Ada", (await OwnAsync()).Id);
        var role = Assert.Single((await AssignAsync(alliance, person.Id, RoleKind.ProjectLeader)).Roles);
        Refused(await Get<EndRole>().RunAsync(new(alliance.Id, role.Id, role.Version, Start.AddDays(-1)), Owner, Ct), RefusalKind.Invalid, "On");

        var shown = (await Get<EndRole>().RunAsync(new(alliance.Id, role.Id, role.Version, Start), Owner, Ct)).Value;

        Assert.Empty(shown.Counterparts);
        Assert.Equal(Start, Assert.Single(shown.Roles).UntilOn);
        Refused(await Get<EndRole>().RunAsync(new(alliance.Id, role.Id, role.Version, Start), Owner, Ct), RefusalKind.Stale);
    }

    [Fact]
    public async Task Agreements_stand_in_a_tree_without_circles()
    {
        var alliance = await AddAsync();
        var top = await AgreeAsync(alliance, "Master");
        var below = await AgreeAsync(alliance, "Framework", top.Id);
        var add = Get<EditAgreement>();

        Assert.Equal(1, below.Depth);
        Refused(await add.RunAsync(new(alliance.Id, top.Id, top.Version, Contract("Master", below.Id)), Owner, Ct), RefusalKind.Invalid, "ParentId");
        Refused(await add.RunAsync(new(alliance.Id, top.Id, top.Version, Contract("Master", top.Id)), Owner, Ct), RefusalKind.Invalid, "ParentId");
        Refused(await add.RunAsync(new(alliance.Id, top.Id, top.Version, Contract("Master", Guid.CreateVersion7())), Owner, Ct), RefusalKind.Invalid, "ParentId");
        var refusal = Refused(await Get<DeleteAgreement>().RunAsync(new(alliance.Id, top.Id, top.Version), Owner, Ct), RefusalKind.Conflict);
        Assert.Contains("Framework", refusal.Message, StringComparison.Ordinal);
        refusal = Refused(await Get<DeleteAlliance>().RunAsync(new(alliance.Id, alliance.Version), Owner, Ct), RefusalKind.Conflict);
        Assert.Contains("Master", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_cannot_end_before_it_starts()
    {
        var alliance = await AddAsync();
        var details = Contract("Master");
        details.EndsOn = Start.AddDays(-1);

        Refused(await Get<AddAgreement>().RunAsync(new(alliance.Id, details), Owner, Ct), RefusalKind.Invalid, "EndsOn");
        Refused(await Get<AddAgreement>().RunAsync(new(alliance.Id, Contract("Master", null, start: null)), Owner, Ct), RefusalKind.Invalid, "StartsOn");
    }

    [Fact]
    public async Task An_obligation_is_measured_pro_rata_and_an_amendment_leaves_the_past_alone()
    {
        var alliance = await AddAsync();
        var obligation = await OweAsync(alliance, await AgreeAsync(alliance, "Master"), 365);
        await RecordAsync(alliance, obligation.Id, Start.AddDays(9), 50);
        var before = (await ShowOnAsync(alliance, Start.AddDays(99))).Obligations[0];

        var change = new AmendmentDetails { EffectiveFrom = Start.AddDays(100), Target = 730 };
        await Get<AmendObligation>().RunAsync(new(alliance.Id, obligation.Id, change), Owner, Ct);

        Assert.Equal((100m, 50m, 0.5m, 182.5m), (before.Expected, before.Reached, before.Share!.Value, before.Forecast!.Value));
        Assert.Equal(before.Share, (await ShowOnAsync(alliance, Start.AddDays(99))).Obligations[0].Share);
        var after = (await ShowOnAsync(alliance, Start.AddDays(199))).Obligations[0];
        Assert.Equal((300m, 630m), (after.Expected, after.Target!.Value));
        Assert.True(after.IsAtRisk);
        Refused(await Get<AmendObligation>().RunAsync(new(alliance.Id, obligation.Id, change), Owner, Ct), RefusalKind.Invalid, "EffectiveFrom");
    }

    [Fact]
    public async Task Without_a_target_there_is_no_obligation()
    {
        var alliance = await AddAsync();
        var agreement = await AgreeAsync(alliance, "Master");
        var details = new ObligationDetails { Title = "Turnover", Unit = "dollars" };

        Refused(await Get<AddObligation>().RunAsync(new(alliance.Id, agreement.Id, details), Owner, Ct), RefusalKind.Invalid, "Target");
        Refused(await Get<AddObligation>().RunAsync(new(alliance.Id, Guid.CreateVersion7(), details with { Target = 1 }), Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Promises_are_kept_in_time_late_or_broken_and_the_rate_knows()
    {
        var alliance = await AddAsync();
        foreach (var (state, on) in new[] { (PromiseState.Kept, Start), (PromiseState.Kept, Start.AddDays(40)), (PromiseState.Broken, Start), (PromiseState.Released, Start) })
        {
            var made = (await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Theirs)), Owner, Ct)).Value.Promises.Last(p => p.State == PromiseState.Open);
            await SettleAsync(alliance, made, new() { State = state, On = on, Reason = "because" });
        }

        var kept = (await ShowOnAsync(alliance, Start.AddDays(60))).TheirPromises;

        Assert.Equal((1, 3), (kept.Kept, kept.Settled));
        Assert.Equal(1 / 3.0, kept.Rate!.Value, 12);
        Assert.True(kept.Low < kept.Rate && kept.Rate < kept.High);
        Assert.Null((await ShowOnAsync(alliance, Start)).OurPromises.Rate);
    }

    [Fact]
    public async Task A_broken_promise_needs_its_reason_and_a_moved_one_is_late_even_when_it_is_kept()
    {
        var alliance = await AddAsync();
        var made = Assert.Single((await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Ours)), Owner, Ct)).Value.Promises);
        Refused(await SettleAsync(alliance, made, new() { State = PromiseState.Broken, On = Start }), RefusalKind.Invalid, "Reason");
        Refused(await SettleAsync(alliance, made, new() { State = PromiseState.Kept, On = Start.AddDays(-30) }), RefusalKind.Invalid, "On");
        Refused(await SettleAsync(alliance, made, new() { State = PromiseState.Open }), RefusalKind.Invalid, "DueOn");

        var moved = Assert.Single((await SettleAsync(alliance, made, new() { State = PromiseState.Open, DueOn = Start.AddDays(50) })).Value.Promises);
        var kept = Assert.Single((await SettleAsync(alliance, moved, new() { State = PromiseState.Kept, On = Start.AddDays(45) })).Value.Promises);

        Assert.Equal((Start.AddDays(50), Start.AddDays(20)), (moved.DueOn!.Value, moved.FirstDueOn!.Value));
        Assert.Equal(PromiseState.Late, kept.State);
        Refused(await SettleAsync(alliance, made, new() { State = PromiseState.Kept, On = Start }), RefusalKind.Stale);
    }

    [Fact]
    public async Task Whoever_promises_works_for_the_side_that_promises()
    {
        var alliance = await AddAsync();
        var theirs = await AddPersonAsync("Bo", alliance.OrganisationId);
        var details = Promised(Side.Ours);
        details.ByPersonId = theirs.Id;

        Refused(await Get<MakePromise>().RunAsync(new(alliance.Id, details), Owner, Ct), RefusalKind.Invalid, "ByPersonId");
        details.ByPersonId = Guid.CreateVersion7();
        Refused(await Get<MakePromise>().RunAsync(new(alliance.Id, details), Owner, Ct), RefusalKind.Invalid, "ByPersonId");
    }

    [Fact]
    public async Task The_week_shows_late_promises_before_notice_dates_before_obligations_behind()
    {
        var alliance = await AddAsync();
        await Get<MakePromise>().RunAsync(new(alliance.Id, Promised(Side.Ours)), Owner, Ct);
        await OweAsync(alliance, await AgreeAsync(alliance, "Master"), 100);

        var due = (await Get<ListDue>().RunAsync(new(2027, 4, 28), Owner, Ct)).Value;

        Assert.Equal([WeekState.Late, WeekState.Due, WeekState.AtRisk], due.Select(matter => matter.State));
        Assert.StartsWith("Decide on renewal of Master", due[1].Title, StringComparison.Ordinal);
        Assert.Equal("We owe Omega", due[0].Who);
    }
}

public sealed class AllianceOnSqliteTests(SqliteFixture fixture) : AllianceTests(fixture), IClassFixture<SqliteFixture>;

public sealed class AllianceOnPostgresTests(PostgresFixture fixture) : AllianceTests(fixture), IClassFixture<PostgresFixture>;
