using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Networks;

/// <summary>Audits are added, listed, changed and deleted, by those who may.</summary>
public abstract class AuditLifeTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    [Fact]
    public async Task Lists_the_latest_first_and_pages_on()
    {
        foreach (var (name, year) in new[] { ("Second", 2026), ("First", 2025), ("Zeroth", 2024) })
            await AddAsync(name, year);
        var list = Get<ListAudits>();

        var page = (await list.RunAsync(new(Size: 2), Owner, Ct)).Value;
        Assert.Equal(["Second", "First"], page.Items.Select(a => a.Name));
        var next = (await list.RunAsync(new(Cursor: page.Next, Size: 2), Owner, Ct)).Value;
        Assert.Equal(["Zeroth"], next.Items.Select(a => a.Name));
        Assert.Equal(["First", "Second", "Zeroth"], (await list.RunAsync(new(Sort: "name"), Owner, Ct)).Value.Items.Select(a => a.Name));
        Assert.Equal(["Zeroth"], (await list.RunAsync(new("zéro"), Owner, Ct)).Value.Items.Select(a => a.Name));
        Assert.Empty((await list.RunAsync(new(), Stranger, Ct)).Value.Items);
    }

    [Fact]
    public async Task A_new_audit_is_a_draft_that_says_what_is_missing()
    {
        var audit = await AddAsync();
        Assert.Equal((AuditState.Draft, false, 0, "Nobody has been imported yet."), (audit.State, audit.IsOutdated, audit.People, audit.Says));
        Refused(await Get<ShowReport>().RunAsync(audit.Id, Owner, Ct), RefusalKind.Conflict);
        Refused(await Get<ComputeAudit>().RunAsync(audit.Id, Owner, Ct), RefusalKind.Conflict);
        Refused(await ComputeAsync(audit.Id), RefusalKind.Invalid);
    }

    [Theory]
    [InlineData("", 2026, "Name")]
    [InlineData("a\0b", 2026, "Name")]
    [InlineData("Audit", 1, "HeldOn")]
    public async Task Refuses_an_audit_without_a_usable_name_or_day(string name, int year, string field)
    {
        Refused(await Get<AddAudit>().RunAsync(Named(name, year), Files(People, Ratings), Owner, Ct), RefusalKind.Invalid, field);
        Assert.Equal(0, (await CountAsync()).Audits);
    }

    [Fact]
    public async Task Refuses_days_of_asking_in_the_wrong_order()
    {
        var input = Named("Audit") with { AskedFrom = new(2026, 10, 20), AskedUntil = new(2026, 10, 12) };
        Refused(await Get<AddAudit>().RunAsync(input, null, Owner, Ct), RefusalKind.Invalid, nameof(AddAuditInput.AskedUntil));
    }

    [Fact]
    public async Task A_change_of_settings_outdates_the_result_and_back_again_does_not()
    {
        var audit = await AddComputedAsync();
        var (_, settings) = await ShowAsync(audit.Id);
        Assert.False(audit.IsOutdated);

        var changed = await EditAsync(audit, input => input.CoreNumber = 2);
        Assert.True(changed.IsOutdated);
        Assert.Equal(settings with { CoreNumber = 2 }, (await ShowAsync(audit.Id)).Settings);
        Assert.False((await EditAsync(changed, input => input.CoreNumber = 3)).IsOutdated);

        var renamed = await EditAsync((await ShowAsync(audit.Id)).Audit, input => input.Name = "Renamed");
        Assert.Equal(("Renamed", false), (renamed.Name, renamed.IsOutdated));
    }

    [Fact]
    public async Task The_audit_trail_names_each_mark_that_changed()
    {
        var audit = await AddAsync();
        await EditAsync(audit, input => (input.Symmetrisation, input.OnePersonShare) = (Symmetrisation.Mean, 0.5));
        var trail = (await Get<ListAuditEntries>().RunAsync(new(), audit.Id, Owner, Ct)).Value.Items;
        Assert.Equal(
            [new("OnePersonShare", "0.4", "0.5"), new("Symmetrisation", "Minimum", "Mean")],
            trail[0].Changes.OrderBy(change => change.Field, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("OnePersonShare", 1.5)]
    [InlineData("WorkingFrequency", double.NaN)]
    [InlineData("WorkingImportance", -1)]
    [InlineData("CloseCloseness", 5.1)]
    [InlineData("UnequalPoints", 0)]
    [InlineData("SpreadShare", 0.9)]
    public async Task Refuses_marks_outside_their_scale(string field, double value)
    {
        var audit = await AddAsync();
        var input = EditAuditInput.Of(audit, AuditSettings.Default);
        typeof(EditAuditInput).GetProperty(field)!.SetValue(input, value);
        Refused(await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input, Owner, Ct), RefusalKind.Invalid, field);
        Assert.Equal(AuditSettings.Default, (await ShowAsync(audit.Id)).Settings);
    }

    [Fact]
    public async Task Two_people_do_not_overwrite_each_other()
    {
        var audit = await AddAsync();
        await EditAsync(audit, input => input.Name = "Mine");
        var input = EditAuditInput.Of(audit, AuditSettings.Default);
        Refused(await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input, Owner, Ct), RefusalKind.Stale);
        Refused(await Get<DeleteAudit>().RunAsync(audit.Id, audit.Version, Owner, Ct), RefusalKind.Stale);
        Assert.Equal("Mine", (await ShowAsync(audit.Id)).Audit.Name);
    }

    [Fact]
    public async Task Deleting_takes_people_ratings_and_result_along()
    {
        var audit = await AddComputedAsync();
        _ = (await Get<DeleteAudit>().RunAsync(audit.Id, audit.Version, Owner, Ct)).Value;
        var counts = await CountAsync();
        Assert.Equal((0, 0, 0, 0, 0), (counts.Audits, counts.Imports, counts.People, counts.Ratings, counts.Results));
        Refused(await ComputeAsync(audit.Id), RefusalKind.Invalid);
    }

    [Fact]
    public async Task Roles_may_what_the_table_of_permissions_says()
    {
        var audit = await AddComputedAsync();
        var input = EditAuditInput.Of(audit, AuditSettings.Default);
        var (viewer, contributor, manager) = (As(WorkspaceRole.Viewer), As(WorkspaceRole.Contributor), As(WorkspaceRole.Manager));

        Refused(await Get<AddAudit>().RunAsync(Named("No"), null, viewer, Ct), RefusalKind.Forbidden);
        Refused(await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input, viewer, Ct), RefusalKind.Forbidden);
        Refused(await Get<ImportAuditFiles>().RunAsync(audit.Id, Files(People, Ratings), viewer, Ct), RefusalKind.Forbidden);
        Refused(await ComputeAsync(audit.Id, viewer), RefusalKind.Forbidden);
        Assert.True((await Get<ShowReport>().RunAsync(audit.Id, viewer, Ct)).IsDone);

        Assert.True((await Get<ImportAuditFiles>().RunAsync(audit.Id, Files(People, Ratings), contributor, Ct)).IsDone);
        Assert.True((await ComputeAsync(audit.Id, contributor)).IsDone);
        Refused(await Get<ComputeAudit>().RunAsync(audit.Id, contributor, Ct), RefusalKind.Forbidden);
        Refused(await Get<DeleteAudit>().RunAsync(audit.Id, audit.Version, contributor, Ct), RefusalKind.Forbidden);
        Refused(await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input with { CoreNumber = 4 }, contributor, Ct), RefusalKind.Forbidden);

        Assert.True((await Get<ComputeAudit>().RunAsync(audit.Id, manager, Ct)).IsDone);
        Assert.True((await Get<DeleteAudit>().RunAsync(audit.Id, audit.Version, manager, Ct)).IsDone);
    }

    [Fact]
    public async Task To_another_firm_an_audit_does_not_exist()
    {
        var audit = await AddComputedAsync();
        var input = EditAuditInput.Of(audit, AuditSettings.Default);
        Refused(await Get<ShowAudit>().RunAsync(audit.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowReport>().RunAsync(audit.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowPicture>().RunAsync(audit.Id, PictureShape.Wide, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ListPeople>().RunAsync(audit.Id, new(new()), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ListTies>().RunAsync(audit.Id, new(new()), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowPerson>().RunAsync(audit.Id, "1", Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ImportAuditFiles>().RunAsync(audit.Id, Files(People, Ratings), Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<ComputeAudit>().RunAsync(audit.Id, Stranger, Ct), RefusalKind.NotFound);
        Refused(await Get<DeleteAudit>().RunAsync(audit.Id, audit.Version, Stranger, Ct), RefusalKind.NotFound);
    }

    private async Task<AuditOverview> EditAsync(AuditOverview audit, Action<EditAuditInput> change)
    {
        var input = EditAuditInput.Of(audit, (await ShowAsync(audit.Id)).Settings);
        change(input);
        return (await Get<EditAudit>().RunAsync(audit.Id, audit.Version, input, Owner, Ct)).Value;
    }
}

public sealed class AuditLifeOnSqlite(SqliteFixture fixture) : AuditLifeTests(fixture), IClassFixture<SqliteFixture>;

public sealed class AuditLifeOnPostgres(PostgresFixture fixture) : AuditLifeTests(fixture), IClassFixture<PostgresFixture>;
