using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>Adding, showing, changing and deleting people.</summary>
public abstract class PersonTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task Keeps_what_was_entered()
    {
        var omega = await AddOrganisationAsync("Omega");
        var added = await AddPersonAsync("Catherine Bell", omega.Id, p =>
        {
            p.Level = PersonLevel.Senior;
            p.Function = "marketing";
            p.Position = "marketing director";
            p.Email = " c.bell@omega.example ";
            p.ExternalId = "26";
        });
        var shown = (await Get<ShowPerson>().RunAsync(added.Id, As(WorkspaceRole.Viewer), Ct)).Value;
        Assert.Equal(added, shown);
        Assert.Equal(("Omega", false), (shown.Organisation, shown.IsOurs));
        Assert.Equal((PersonLevel.Senior, "c.bell@omega.example"), (shown.Level!.Value, shown.Email));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Email", "nobody")]
    [InlineData("Email", "a b@omega.example")]
    [InlineData("Email", "a@b@c")]
    [InlineData("Level", (PersonLevel)7)]
    [InlineData("Function", "a\tb")]
    [InlineData("Organisation", "Nowhere")]
    public async Task Refuses_what_cannot_be_and_names_the_field(string field, object value)
    {
        var omega = await AddOrganisationAsync("Omega");
        var details = new PersonDetails { Name = "Ann Lee", OrganisationId = omega.Id };
        typeof(PersonDetails).GetProperty(field)!.SetValue(details, value);
        Refused(await Get<AddPerson>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, field);
    }

    [Fact]
    public async Task Finds_the_organisation_by_the_name_that_people_type()
    {
        var omega = await AddOrganisationAsync("Ömega Group");
        var person = (await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee", Organisation = " omega group" }, Owner, Ct)).Value;
        Assert.Equal(omega.Id, person.OrganisationId);
        Refused(await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee" }, Owner, Ct), RefusalKind.Invalid, "Organisation");

        var namesake = await AddOrganisationAsync("Omega Group");
        var unclear = Refused(
            await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee", Organisation = "Omega Group" }, Owner, Ct),
            RefusalKind.Invalid, "Organisation");
        Assert.Contains("Several", unclear.Message, StringComparison.Ordinal);
        var clear = new PersonDetails { Name = "Bo Ek", OrganisationId = namesake.Id, Organisation = "Omega Group" };
        Assert.Equal(namesake.Id, (await Get<AddPerson>().RunAsync(clear, Owner, Ct)).Value.OrganisationId);
    }

    [Fact]
    public async Task The_external_id_is_unique_in_its_organisation_only()
    {
        var (alpha, omega) = (await AddOrganisationAsync("Alpha"), await AddOrganisationAsync("Omega"));
        await AddPersonAsync("Ann Lee", alpha.Id, p => p.ExternalId = "7");
        var bo = await AddPersonAsync("Bo Ek", omega.Id, p => p.ExternalId = "7");
        var details = new PersonDetails { Name = "Bo Ek", OrganisationId = alpha.Id, ExternalId = "7" };
        var refusal = Refused(
            await Get<EditPerson>().RunAsync(new(bo.Id, bo.Version, details), Owner, Ct), RefusalKind.Invalid, "ExternalId");
        Assert.Contains("Ann Lee of Alpha", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_to_another_organisation()
    {
        var (alpha, omega) = (await AddOrganisationAsync("Alpha"), await AddOrganisationAsync("Omega"));
        var ann = await AddPersonAsync("Ann Lee", alpha.Id);
        var typed = ann.ToDetails() with { Organisation = "Omega" };
        Assert.Equal(omega.Id, (await Get<EditPerson>().RunAsync(new(ann.Id, ann.Version, typed), Owner, Ct)).Value.OrganisationId);
    }

    [Fact]
    public async Task The_second_editor_of_the_same_version_is_refused()
    {
        var ann = await AddPersonAsync("Ann Lee", (await AddOrganisationAsync("Omega")).Id);
        _ = (await Get<EditPerson>().RunAsync(new(ann.Id, ann.Version, ann.ToDetails() with { Function = "sales" }), Owner, Ct)).Value;
        Refused(await Get<EditPerson>().RunAsync(new(ann.Id, ann.Version, ann.ToDetails()), Owner, Ct), RefusalKind.Stale);
        Refused(await Get<DeletePerson>().RunAsync(new(ann.Id, ann.Version), Owner, Ct), RefusalKind.Stale);
        Assert.Equal("sales", (await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct)).Value.Function);
    }

    [Fact]
    public async Task What_other_modules_have_keeps_a_person()
    {
        var ann = await AddPersonAsync("Ann Lee", (await AddOrganisationAsync("Omega")).Id);
        var delete = new DeletePerson(new(AppDb, Get<Saving>(), new([], [new OneAudit()], []), TimeProvider.System));
        var refusal = Refused(await delete.RunAsync(new(ann.Id, ann.Version), Owner, Ct), RefusalKind.Conflict, "references");
        Assert.Contains("1 network audit", refusal.Message, StringComparison.Ordinal);
        Assert.True((await Get<DeletePerson>().RunAsync(new(ann.Id, ann.Version), Owner, Ct)).IsDone);
        Refused(await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Roles_may_what_they_may()
    {
        var ann = await AddPersonAsync("Ann Lee", (await AddOrganisationAsync("Omega")).Id);
        Refused(await Get<AddPerson>().RunAsync(ann.ToDetails(), As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(
            await Get<EditPerson>().RunAsync(new(ann.Id, ann.Version, ann.ToDetails()), As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await Get<DeletePerson>().RunAsync(new(ann.Id, ann.Version), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
    }

    [Fact]
    public async Task Another_firms_organisation_answers_as_one_that_does_not_exist()
    {
        var theirs = await AddOrganisationAsync("Omega", by: Stranger);
        var foreign = await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee", OrganisationId = theirs.Id }, Owner, Ct);
        var missing = await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee", OrganisationId = Guid.CreateVersion7() }, Owner, Ct);
        Assert.Equal(Refused(missing, RefusalKind.Invalid).Errors, Refused(foreign, RefusalKind.Invalid, "OrganisationId").Errors);
        Refused(await Get<AddPerson>().RunAsync(new() { Name = "Ann Lee", Organisation = "Omega" }, Owner, Ct), RefusalKind.Invalid);

        var ann = await AddPersonAsync("Ann Lee", theirs.Id, by: Stranger);
        Refused(await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<EditPerson>().RunAsync(new(ann.Id, ann.Version, ann.ToDetails()), Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<DeletePerson>().RunAsync(new(ann.Id, ann.Version), Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_person_of_another_firms_organisation()
    {
        var theirs = await AddOrganisationAsync("Omega", by: Stranger);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        db.Add(Modules.Directory.Domain.Person.Create(WorkspaceId, theirs.Id, new() { Name = "Ann Lee" }, TimeProvider.System.GetUtcNow().UtcDateTime));
        Assert.Equal(RefusalKind.Conflict, (await Get<Saving>().TrySaveAsync(db, "person", ct: Ct))!.Kind);
    }

    private sealed class OneAudit : IReferToPeople
    {
        public Task<IReadOnlyList<Reference>> FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<Reference>>([new("1 network audit", "networks", "Delete the audit.")]);
    }
}

public sealed class PeopleOnSqlite(SqliteFixture fixture) : PersonTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PeopleOnPostgres(PostgresFixture fixture) : PersonTests(fixture), IClassFixture<PostgresFixture>;
