using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Lists.Views;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>Trash, tags, positions, changes of many records, and old values that come back.</summary>
public abstract class RecordCareTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task A_deleted_record_frees_its_external_id_and_cannot_come_back_while_another_has_it()
    {
        var first = await AddOrganisationAsync("First", o => o.ExternalId = "7");
        Assert.True((await Get<DeleteOrganisation>().RunAsync(new(first.Id, first.Version), Owner, Ct)).IsDone);
        await AddOrganisationAsync("Second", o => o.ExternalId = "7");
        Refused(await Get<RestoreRecord>().RunAsync(new(RecordKind.Organisation, first.Id), Owner, Ct), RefusalKind.Conflict);
    }

    [Fact]
    public async Task A_person_does_not_come_back_without_the_organisation()
    {
        var omega = await AddOrganisationAsync("Omega");
        var ann = await AddPersonAsync("Ann Lee", omega.Id);
        Assert.True((await Get<DeletePerson>().RunAsync(new(ann.Id, ann.Version), Owner, Ct)).IsDone);
        Assert.True((await Get<DeleteOrganisation>().RunAsync(new(omega.Id, omega.Version), Owner, Ct)).IsDone);
        var refusal = Refused(await Get<RestoreRecord>().RunAsync(new(RecordKind.Person, ann.Id), Owner, Ct), RefusalKind.Conflict);
        Assert.Contains("Omega is in the trash too", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_for_good_takes_tags_parents_and_sponsors_along()
    {
        var omega = await AddOrganisationAsync("Omega");
        var child = await AddOrganisationAsync("Child", o => o.ParentId = omega.Id);
        var ann = await AddPersonAsync("Ann Lee", omega.Id);
        await AddRelationshipAsync(omega.Id, r => r.TheirSponsorId = ann.Id);
        var bo = await AddPersonAsync("Bo Ek", child.Id);
        await Get<SavePosition>().RunAsync(new(bo.Id, null, new() { OrganisationId = omega.Id }), Owner, Ct);
        await Get<TagRecord>().RunAsync(new(RecordKind.Organisation, omega.Id, new() { NewTags = "gone" }), Owner, Ct);
        Assert.True((await Get<DeleteOrganisation>().RunAsync(new(omega.Id, omega.Version), Owner, Ct)).IsDone);
        Refused(await Get<PurgeRecord>().RunAsync(new(RecordKind.Organisation, omega.Id), As(WorkspaceRole.Manager), Ct), RefusalKind.Forbidden);
        Assert.Equal(3, (await Get<PurgeRecord>().RunAsync(new(RecordKind.Organisation, omega.Id), Owner, Ct)).Value);

        Assert.Empty((await Get<ListTrash>().RunAsync(new(RecordKind.Organisation, new()), Owner, Ct)).Value.Items);
        Assert.Null((await Get<ShowOrganisation>().RunAsync(child.Id, Owner, Ct)).Value.ParentId);
        Assert.Equal(0, Assert.Single((await Get<ListTags>().RunAsync(Owner, Ct)).Value).Records);
        var past = Assert.Single((await Get<ListPositions>().RunAsync(bo.Id, Owner, Ct)).Value);
        Assert.Equal(("Omega", null), (past.Organisation, past.OrganisationId));
        var last = (await Get<ListAuditEntries>().RunAsync(new(), omega.Id, Owner, Ct)).Value.Items[0];
        Assert.Equal(AuditAction.Purged, last.Action);
    }

    [Fact]
    public async Task What_is_old_in_the_trash_goes_by_itself()
    {
        var omega = await AddOrganisationAsync("Omega");
        Assert.True((await Get<DeleteOrganisation>().RunAsync(new(omega.Id, omega.Version), Owner, Ct)).IsDone);
        foreach (var (days, left) in new[] { (29, 1), (31, 0) })
        {
            var clock = new LaterClock(TimeSpan.FromDays(days));
            await using var db = await AppDb.OpenAsync(Owner, Ct);
            var sweep = new PurgeOldTrash(Get<Platform.Storage.Saving>(), clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<PurgeOldTrash>.Instance);
            await sweep.RunAsync(db, Ct);
            Assert.Equal(left, (await Get<ListTrash>().RunAsync(new(RecordKind.Organisation, new()), Owner, Ct)).Value.Items.Count);
        }
    }

    [Fact]
    public async Task A_new_position_makes_the_present_one_history()
    {
        var (omega, zeta) = (await AddOrganisationAsync("Omega"), await AddOrganisationAsync("Zeta"));
        var ann = await AddPersonAsync("Ann Lee", omega.Id, p => (p.Position, p.ExternalId, p.PositionSince) = ("clerk", "17", new(2020, 1, 1)));
        var details = new PositionDetails { OrganisationId = zeta.Id, Title = "director", Level = PersonLevel.Senior, Since = new(2024, 5, 1) };
        var moved = (await Get<ChangePosition>().RunAsync(new(ann.Id, ann.Version, details), Owner, Ct)).Value;
        Assert.Equal(("Zeta", "director", null), (moved.Organisation, moved.Position, moved.ExternalId));
        var past = Assert.Single((await Get<ListPositions>().RunAsync(ann.Id, Owner, Ct)).Value);
        Assert.Equal(("Omega", "clerk", new DateOnly(2020, 1, 1), new DateOnly(2024, 4, 30)), (past.Organisation, past.Title, past.Since, past.Until));
    }

    [Fact]
    public async Task A_sponsor_works_on_the_right_side()
    {
        var own = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        var omega = await AddOrganisationAsync("Omega");
        var ours = await AddPersonAsync("Bo Ek", own.Id);
        var details = new RelationshipDetails { OrganisationId = omega.Id, Kinds = [RelationshipKind.Partner], TheirSponsorId = ours.Id };
        Refused(await Get<AddRelationship>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, "TheirSponsorId");
    }

    [Fact]
    public async Task Tags_are_told_in_the_history_as_one_field()
    {
        var omega = await AddOrganisationAsync("Omega");
        var tags = (await Get<TagRecord>().RunAsync(new(RecordKind.Organisation, omega.Id, new() { NewTags = "Strategic, pilot" }), Owner, Ct)).Value;
        Assert.Equal(["pilot", "Strategic"], tags.Select(t => t.Name));
        var change = Assert.Single((await Get<ListAuditEntries>().RunAsync(new(), omega.Id, Owner, Ct)).Value.Items[0].Changes);
        Assert.Equal(new FieldChange("Tags", null, "pilot, Strategic"), change);
        Assert.Single((await Get<ListOrganisations>().RunAsync(new(new(Tag: "STRATEGIC"), new()), Owner, Ct)).Value.Items);
        Refused(await Get<SaveTag>().RunAsync(new(null, null, new() { Name = "strategic" }), Owner, Ct), RefusalKind.Invalid, "Name");
    }

    [Fact]
    public async Task Many_records_are_changed_with_one_line_of_history_each()
    {
        var ids = new List<Guid>();
        foreach (var i in Enumerable.Range(0, 12))
            ids.Add((await AddRelationshipAsync((await AddOrganisationAsync($"Firm {i}")).Id)).Id);
        var change = new ManyChange { All = true, Filter = new(), Expected = 12, Action = ManyAction.SetStage, Stage = RelationshipStage.Active };
        Refused(await Get<ChangeMany>().RunAsync(new(RecordKind.Relationship, change with { Expected = 11 }), Owner, Ct), RefusalKind.Conflict);
        Assert.Equal(12, (await Get<ChangeMany>().RunAsync(new(RecordKind.Relationship, change), Owner, Ct)).Value.Changed);
        foreach (var id in ids)
            Assert.Equal(2, (await Get<ListAuditEntries>().RunAsync(new(), id, Owner, Ct)).Value.Items.Count);
        Assert.Equal(0, (await Get<ChangeMany>().RunAsync(new(RecordKind.Relationship, change), Owner, Ct)).Value.Changed);
    }

    [Fact]
    public async Task Many_records_are_deleted_and_each_comes_back_alone()
    {
        var (one, two) = (await AddOrganisationAsync("One"), await AddOrganisationAsync("Two"));
        var change = new ManyChange { Ids = [one.Id, two.Id], Action = ManyAction.Delete };
        Refused(await Get<ChangeMany>().RunAsync(new(RecordKind.Organisation, change), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Refused(await Get<ChangeMany>().RunAsync(new(RecordKind.Organisation, change), Stranger, Ct), RefusalKind.NotFound);
        Assert.Equal(2, (await Get<ChangeMany>().RunAsync(new(RecordKind.Organisation, change), Owner, Ct)).Value.Changed);
        Assert.Equal(1, (await Get<RestoreRecord>().RunAsync(new(RecordKind.Organisation, one.Id), Owner, Ct)).Value);
        Refused(await Get<ShowOrganisation>().RunAsync(two.Id, Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task An_old_value_comes_back_from_the_history()
    {
        var omega = await AddOrganisationAsync("Omega", o => (o.Sector, o.Employees) = ("Banking", 120));
        var edited = (await Get<EditOrganisation>().RunAsync(
            new(omega.Id, omega.Version, omega.ToDetails() with { Sector = "Oil", Employees = 7 }), Owner, Ct)).Value;
        var entry = (await Get<ListAuditEntries>().RunAsync(new(), omega.Id, Owner, Ct)).Value.Items[0];
        Assert.Equal("Banking", (await Get<RestoreValue>().RunAsync(new(entry.Id, "Sector"), Owner, Ct)).Value.Value);
        Assert.True((await Get<RestoreValue>().RunAsync(new(entry.Id, "Employees"), Owner, Ct)).IsDone);
        var now = (await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct)).Value;
        Assert.Equal(("Banking", 120), (now.Sector, now.Employees));
        Assert.NotEqual(edited.Version, now.Version);
        Refused(await Get<RestoreValue>().RunAsync(new(entry.Id, "Title"), Owner, Ct), RefusalKind.Invalid);
        Refused(await Get<RestoreValue>().RunAsync(new(entry.Id, "Sector"), Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task The_audit_trail_is_narrowed_by_who_what_and_when()
    {
        var omega = await AddOrganisationAsync("Omega");
        Assert.True((await Get<DeleteOrganisation>().RunAsync(new(omega.Id, omega.Version), Owner, Ct)).IsDone);
        var list = Get<ListAuditEntries>();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.Single((await list.RunAsync(new(), new AuditFilter(Action: "deleted", Record: "Organisation"), Owner, Ct)).Value.Items);
        Assert.Equal(2, (await list.RunAsync(new(), new AuditFilter(From: today.AddDays(-1), Until: today.AddDays(1)), Owner, Ct)).Value.Items.Count);
        Assert.Empty((await list.RunAsync(new(), new AuditFilter(Until: today.AddDays(-2)), Owner, Ct)).Value.Items);
        Assert.Empty((await list.RunAsync(new(), new AuditFilter(UserId: Guid.CreateVersion7()), Owner, Ct)).Value.Items);
        Refused(await list.RunAsync(new(), new AuditFilter(Action: "eaten"), Owner, Ct), RefusalKind.Invalid, "Action");
    }

    [Fact]
    public async Task A_view_is_its_makers_until_it_is_shared()
    {
        var save = Get<SaveView>();
        var mine = As(WorkspaceRole.Contributor);
        var view = (await save.RunAsync(new("organisations", null, null, new() { Name = "Mine", Query = "kind=none&cursor=x" }), mine, Ct)).Value;
        Assert.Equal("kind=none", view.Query);
        Assert.Empty((await Get<ListViews>().RunAsync("organisations", Owner, Ct)).Value.Views);
        var shared = (await save.RunAsync(new(null, view.Id, view.Version, new() { Name = "Ours", IsShared = true }), mine, Ct)).Value;
        Assert.Single((await Get<ListViews>().RunAsync("organisations", Owner, Ct)).Value.Views);
        Refused(await save.RunAsync(new(null, view.Id, shared.Version, new() { Name = "Theirs", IsShared = true }), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Refused(await Get<DeleteView>().RunAsync(new(view.Id, shared.Version), Stranger, Ct), RefusalKind.NotFound);
        Assert.True((await Get<DeleteView>().RunAsync(new(view.Id, shared.Version), mine, Ct)).IsDone);
    }

    private sealed class LaterClock(TimeSpan later) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + later;
    }
}

public sealed class RecordCareOnSqlite(SqliteFixture fixture) : RecordCareTests(fixture), IClassFixture<SqliteFixture>;

public sealed class RecordCareOnPostgres(PostgresFixture fixture) : RecordCareTests(fixture), IClassFixture<PostgresFixture>;
