using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>What people do about an audit: what if, handover plans, states of findings carried over.</summary>
public abstract class HandoverTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    [Fact]
    public async Task A_what_if_tells_the_damage_of_a_stored_audit()
    {
        var audit = await AddComputedAsync();

        var report = (await Get<ShowDeparture>().RunAsync(audit.Id, new(["8"]), Owner, Ct)).Value;

        Assert.Equal((1, 0, 1.0), (report.Before.StrongAcross, report.After.StrongAcross, report.LostShare));
        Assert.Equal(["1", "2", "9"], report.CutOff.Select(person => person.Key));
        Assert.Equal("9", report.Introductions[0].Other.Key);
        Refused(await Get<ShowDeparture>().RunAsync(audit.Id, new(["77"]), Owner, Ct), RefusalKind.Invalid, "People");
        Refused(await Get<ShowDeparture>().RunAsync(audit.Id, new([]) { Count = 99 }, Owner, Ct), RefusalKind.Invalid, "Count");
        Refused(await Get<ShowDeparture>().RunAsync(audit.Id, new(["8"]), Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task A_plan_keeps_its_introductions_which_are_given_away_and_ticked_off()
    {
        var audit = await AddComputedAsync();
        var plan = (await Get<AddHandoverPlan>().RunAsync(audit.Id, new() { Name = "If #8 leaves", People = ["8"] }, Owner, Ct)).Value;
        var first = plan.Introductions[0];

        _ = (await Get<EditIntroduction>().RunAsync(
            first.Id, first.Version, new() { State = Progress.Done, Owner = "Lena", DueOn = new(2026, 12, 1) }, Owner, Ct)).Value;

        var again = (await Get<ShowHandoverPlans>().RunAsync(plan.Id, Owner, Ct)).Value;
        Assert.Equal((1, "Lena", Progress.Done), (again.Made, again.Introductions[0].Owner, again.Introductions[0].State));
        Assert.Equal(["8"], again.People.Select(person => person.Key));
        Assert.Equal(plan.Introductions.Count - 1, await OpenTasksAsync(plan.Introductions));
        Assert.StartsWith("With #8 1 of the 1 strong ties", again.Says, StringComparison.Ordinal);
        Refused(
            await Get<EditIntroduction>().RunAsync(first.Id, first.Version, new(), Owner, Ct), RefusalKind.Stale);
        _ = (await Get<DeleteHandoverPlan>().RunAsync(plan.Id, again.Version, Owner, Ct)).Value;
        Assert.Empty((await Get<ShowHandoverPlans>().ListAsync(audit.Id, Owner, Ct)).Value.Plans);
        Assert.Equal(0, await CountAsync<PlannedIntroduction>());
    }

    [Fact]
    public async Task Plans_ask_for_a_name_somebody_and_the_right()
    {
        var audit = await AddComputedAsync();
        var add = Get<AddHandoverPlan>();

        Refused(await add.RunAsync(audit.Id, new() { Name = "", People = ["8"] }, Owner, Ct), RefusalKind.Invalid, "Name");
        Refused(await add.RunAsync(audit.Id, new() { Name = "Nobody" }, Owner, Ct), RefusalKind.Invalid, "People");
        Refused(await add.RunAsync(audit.Id, new() { Name = "No", People = ["8"] }, As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await add.RunAsync(audit.Id, new() { Name = "No", People = ["8"] }, Stranger, Ct), RefusalKind.NotFound);
        Assert.Equal(0, await CountAsync<HandoverPlan>());
    }

    [Fact]
    public async Task The_state_of_a_finding_goes_on_into_the_next_audit()
    {
        var first = await AddComputedAsync("First", 2025);
        _ = (await Get<SetFindingState>().RunAsync(first.Id, 1, new() { State = Progress.Accepted, Owner = "Lena", DueOn = new(2026, 3, 1) }, Owner, Ct)).Value;
        _ = (await Get<SetFindingState>().RunAsync(first.Id, 2, new() { State = Progress.Done }, Owner, Ct)).Value;
        var second = await AddComputedAsync("Second", 2026);

        var findings = (await Get<ShowFindings>().RunAsync(second.Id, Owner, Ct)).Value.Findings;

        Assert.Equal(("Lena", "Accepted, from First"), (findings[0].Progress?.Owner, findings[0].Progress?.InWords));
        Assert.Equal("Open again; done after First", findings[1].Progress?.InWords);
        Assert.All(findings.Skip(2), finding => Assert.Null(finding.Progress));

        _ = (await Get<SetFindingState>().RunAsync(second.Id, 1, new() { State = Progress.Done, Owner = "Ben" }, Owner, Ct)).Value;
        Assert.Equal("Done", (await Get<ShowFindings>().RunAsync(second.Id, Owner, Ct)).Value.Findings[0].Progress?.InWords);
        Assert.Equal("Lena", (await Get<ShowFindings>().RunAsync(first.Id, Owner, Ct)).Value.Findings[0].Progress?.Owner);
    }

    [Fact]
    public async Task A_finding_in_hand_names_who_has_it()
    {
        var audit = await AddComputedAsync();
        var set = Get<SetFindingState>();

        Refused(await set.RunAsync(audit.Id, 1, new() { State = Progress.Accepted }, Owner, Ct), RefusalKind.Invalid, "Owner");
        Refused(await set.RunAsync(audit.Id, 99, new(), Owner, Ct), RefusalKind.NotFound);
        Refused(await set.RunAsync(audit.Id, 1, new(), As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Assert.Equal(0, await CountAsync<FindingState>());
    }

    [Fact]
    public async Task An_audit_is_compared_with_the_one_before_and_only_with_those_of_its_firms()
    {
        var first = await AddComputedAsync("First", 2025);
        var second = await AddComputedAsync("Second", 2026);
        var others = (await Get<AddAudit>().RunAsync(
            Named("Others"), Files(People.Replace("Alpha", "Beta", StringComparison.Ordinal).Replace("Omega", "Tau", StringComparison.Ordinal), Ratings), Owner, Ct)).Value.Audit;
        _ = (await ComputeAsync(others.Id)).Value;
        var show = Get<ShowComparison>();

        var compared = (await show.RunAsync(second.Id, null, Owner, Ct)).Value;

        Assert.Equal((first.Id, 1, 1), (compared.With.Id, compared.Comparison.Across.Kept, compared.Choices.Count));
        Refused(await show.RunAsync(second.Id, others.Id, Owner, Ct), RefusalKind.NotFound);
        Refused(await show.RunAsync(others.Id, null, Owner, Ct), RefusalKind.Conflict);
        Refused(await show.RunAsync(second.Id, null, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task A_stored_report_gives_back_the_ties_it_was_made_of()
    {
        var audit = await AddComputedAsync();
        var stored = await ReportAsync(audit.Id);

        var network = ReportedNetwork.Of(stored.Report);

        Assert.Equal(stored.Report.Ties.Select(tie => (tie.A, tie.B, tie.Kind)), network.Ties.Select(tie =>
            (network.Roster.People[tie.A].Id, network.Roster.People[tie.B].Id, tie.Kind)));
        Assert.Equal(stored.Report.People.Select(person => person.InCore), network.InCore);
    }

    private async Task<AuditOverview> AddComputedAsync(string name, int year)
    {
        var added = (await Get<AddAudit>().RunAsync(Named(name, year), Files(People, Ratings), Owner, Ct)).Value;
        _ = (await ComputeAsync(added.Audit.Id)).Value;
        return added.Audit;
    }

    private async Task<int> OpenTasksAsync(IReadOnlyList<IntroductionView> introductions)
    {
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        var tasks = await Get<ITaskBoard>().ListAsync(db, [.. introductions.Select(introduction => IntroductionTasks.KeyOf(introduction.Id))], Ct);
        Assert.Equal(introductions.Count, tasks.Count);
        return tasks.Count(task => task.DoneUtc is null);
    }

    private async Task<int> CountAsync<T>()
        where T : class
    {
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        return await db.Set<T>().CountAsync(Ct);
    }
}

public sealed class HandoverOnSqlite(SqliteFixture fixture) : HandoverTests(fixture), IClassFixture<SqliteFixture>;

public sealed class HandoverOnPostgres(PostgresFixture fixture) : HandoverTests(fixture), IClassFixture<PostgresFixture>;
