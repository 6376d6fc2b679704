using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Directory;

/// <summary>Adding, showing, changing and deleting organisations.</summary>
public abstract class OrganisationTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task Keeps_what_was_entered_without_blanks_around_it()
    {
        var added = await AddOrganisationAsync("  Omega  ", o =>
        {
            o.Country = "us";
            o.Website = " www.omega.example/about ";
            o.Sector = " ";
            o.Notes = "First\r\nsecond";
        });
        var shown = (await Get<ShowOrganisation>().RunAsync(added.Id, As(WorkspaceRole.Viewer), Ct)).Value;
        Assert.Equal(("Omega", "US", "https://www.omega.example/about"), (shown.Name, shown.Country, shown.Website));
        Assert.Equal((null, "First\nsecond"), (shown.Sector, shown.Notes));
        Assert.Equal(added.Version, shown.Version);
    }

    [Theory]
    [InlineData("Name", null)]
    [InlineData("Name", "   ")]
    [InlineData("Name", "Omega\u0000")]
    [InlineData("Name", "Omega\nInc")]
    [InlineData("Name", "Omega \uFFFE")]
    [InlineData("Country", "XX")]
    [InlineData("Country", "Germany")]
    [InlineData("Website", "not a site")]
    [InlineData("Website", "javascript:alert(1)")]
    [InlineData("Website", "https://user:secret@omega.example")]
    [InlineData("Website", "localhost")]
    [InlineData("Notes", "\u0007")]
    public async Task Refuses_what_cannot_be_and_names_the_field(string field, string? value)
    {
        var details = new OrganisationDetails { Name = "Omega" };
        typeof(OrganisationDetails).GetProperty(field)!.SetValue(details, value);
        Refused(await Get<AddOrganisation>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, field);
    }

    [Theory]
    [InlineData("Name", 200)]
    [InlineData("Sector", 100)]
    [InlineData("ExternalId", 100)]
    [InlineData("Notes", 10_000)]
    public async Task Takes_texts_up_to_their_limit(string field, int longest)
    {
        var details = new OrganisationDetails { Name = "Omega" };
        var property = typeof(OrganisationDetails).GetProperty(field)!;
        property.SetValue(details, new string('Ä', longest));
        Assert.True((await Get<AddOrganisation>().RunAsync(details, Owner, Ct)).IsDone);
        property.SetValue(details, new string('Ä', longest + 1));
        Refused(await Get<AddOrganisation>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, field);
    }

    [Fact]
    public async Task Refuses_a_second_external_id_and_says_who_has_it()
    {
        await AddOrganisationAsync("Omega", o => o.ExternalId = "K-1");
        var refusal = Refused(
            await Get<AddOrganisation>().RunAsync(new() { Name = "Other", ExternalId = " K-1 " }, Owner, Ct),
            RefusalKind.Invalid, "ExternalId");
        Assert.Contains("Omega", refusal.Message, StringComparison.Ordinal);
        await AddOrganisationAsync("Theirs", o => o.ExternalId = "K-1", Stranger);
    }

    [Fact]
    public async Task Only_one_organisation_is_our_own_firm()
    {
        var alpha = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        var refusal = Refused(
            await Get<AddOrganisation>().RunAsync(new() { Name = "Beta", IsOwn = true }, Owner, Ct), RefusalKind.Invalid, "IsOwn");
        Assert.Contains("Alpha", refusal.Message, StringComparison.Ordinal);
        Assert.True((await EditAsync(alpha.Id, alpha.Version, new() { Name = "Alpha", IsOwn = true })).Value.IsOwn);
        await AddOrganisationAsync("Theirs", o => o.IsOwn = true, Stranger);
    }

    [Fact]
    public async Task An_organisation_that_we_have_a_relationship_with_is_not_our_own_firm()
    {
        var omega = await AddOrganisationAsync("Omega");
        await AddRelationshipAsync(omega.Id);
        Refused(await EditAsync(omega.Id, omega.Version, new() { Name = "Omega", IsOwn = true }), RefusalKind.Invalid, "IsOwn");
    }

    [Fact]
    public async Task The_second_editor_of_the_same_version_is_refused_and_nothing_is_overwritten()
    {
        var omega = await AddOrganisationAsync("Omega");
        var first = (await EditAsync(omega.Id, omega.Version, new() { Name = "Omega", Sector = "Banking" })).Value;
        Assert.NotEqual(omega.Version, first.Version);
        Refused(await EditAsync(omega.Id, omega.Version, new() { Name = "Omega", Sector = "Oil" }), RefusalKind.Stale);
        Assert.Equal("Banking", (await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct)).Value.Sector);
        Refused(await DeleteAsync(omega.Id, omega.Version), RefusalKind.Stale);
    }

    [Fact]
    public async Task Of_many_who_save_the_same_version_at_once_one_wins()
    {
        var omega = await AddOrganisationAsync("Omega");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => EditAsync(omega.Id, omega.Version, new() { Name = "Omega", Sector = $"Sector {i}" }))));
        var won = Assert.Single(outcomes, o => o.IsDone).Value;
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.Equal(RefusalKind.Stale, o.Refusal!.Kind));
        Assert.Equal(won.Sector, (await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct)).Value.Sector);
    }

    [Fact]
    public async Task Renaming_an_organisation_renames_its_relationship_everywhere()
    {
        var omega = await AddOrganisationAsync("Omega");
        var relationship = await AddRelationshipAsync(omega.Id);
        _ = (await EditAsync(omega.Id, omega.Version, new() { Name = "Zeta" })).Value;
        var shown = (await Get<ShowRelationship>().RunAsync(relationship.Id, Owner, Ct)).Value;
        Assert.Equal("Zeta", shown.Title);
        Assert.Single((await Get<ListRelationships>().RunAsync(new(new("zeta"), new()), Owner, Ct)).Value.Items);
    }

    [Fact]
    public async Task An_organisation_takes_its_people_and_relationship_into_the_trash_and_back()
    {
        var omega = await AddOrganisationAsync("Omega");
        var ann = await AddPersonAsync("Ann Lee", omega.Id);
        var relationship = await AddRelationshipAsync(omega.Id);
        var before = (await Get<FindReferences>().RunAsync(RecordKind.Organisation, omega.Id, Owner, Ct)).Value;
        Assert.Equal((1, true, 0), (before.People, before.HasRelationship, before.References.Count));
        Assert.True((await DeleteAsync(omega.Id, omega.Version)).IsDone);
        Refused(await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<ShowRelationship>().RunAsync(relationship.Id, Owner, Ct), RefusalKind.NotFound);
        Assert.Empty((await Get<ListOrganisations>().RunAsync(new(new(), new()), Owner, Ct)).Value.Items);

        Assert.Equal(3, (await Get<RestoreRecord>().RunAsync(new(RecordKind.Person, ann.Id), Owner, Ct)).Value);
        Assert.Equal("Omega", (await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct)).Value.Organisation);
        Assert.True((await Get<ShowRelationship>().RunAsync(relationship.Id, Owner, Ct)).IsDone);
    }

    [Fact]
    public async Task What_other_modules_have_keeps_an_organisation_too()
    {
        var omega = await AddOrganisationAsync("Omega");
        var delete = new DeleteOrganisation(new(AppDb, Get<Platform.Storage.Saving>(), new([new TwoAudits()], [], []), TimeProvider.System));
        var refusal = Refused(await delete.RunAsync(new(omega.Id, omega.Version), Owner, Ct), RefusalKind.Conflict, "references");
        Assert.Contains("2 network audits", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_itself_keeps_an_organisation_that_people_belong_to()
    {
        var omega = await AddOrganisationAsync("Omega");
        await AddPersonAsync("Ann Lee", omega.Id);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        db.Remove(await db.Set<Organisation>().SingleAsync(o => o.Id == omega.Id, Ct));
        var refusal = await Get<Platform.Storage.Saving>().TrySaveAsync(db, "organisation", referenced: "Still referred to.", ct: Ct);
        Assert.Equal("Still referred to.", refusal!.Message);
    }

    [Fact]
    public async Task Deletes_an_organisation_that_nothing_refers_to_and_remembers_it_in_the_audit_trail()
    {
        var omega = await AddOrganisationAsync("Omega", o => o.Sector = "Banking");
        Assert.True((await DeleteAsync(omega.Id, omega.Version)).IsDone);
        Refused(await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct), RefusalKind.NotFound);
        Refused(await DeleteAsync(omega.Id, omega.Version), RefusalKind.NotFound);

        var history = (await Get<ListAuditEntries>().RunAsync(new(), omega.Id, Owner, Ct)).Value.Items;
        Assert.Equal([AuditAction.Deleted, AuditAction.Created], history.Select(h => h.Action));
        Assert.Contains(history[0].Changes, c => c == new FieldChange("Sector", "Banking", null));
        Assert.DoesNotContain(history[1].Changes, c => c.Field.EndsWith("SortKey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Roles_may_what_they_may()
    {
        var omega = await AddOrganisationAsync("Omega");
        var details = new OrganisationDetails { Name = "Omega" };
        Refused(await Get<AddOrganisation>().RunAsync(details, As(WorkspaceRole.Viewer), Ct), RefusalKind.Forbidden);
        Refused(await EditAsync(omega.Id, omega.Version, details, As(WorkspaceRole.Viewer)), RefusalKind.Forbidden);
        Refused(await DeleteAsync(omega.Id, omega.Version, As(WorkspaceRole.Contributor)), RefusalKind.Forbidden);
        var edited = (await EditAsync(omega.Id, omega.Version, details, As(WorkspaceRole.Contributor))).Value;
        Assert.True((await DeleteAsync(edited.Id, edited.Version, As(WorkspaceRole.Manager))).IsDone);
    }

    [Fact]
    public async Task Another_firms_organisation_is_not_there()
    {
        var omega = await AddOrganisationAsync("Omega");
        var missing = Refused(await Get<ShowOrganisation>().RunAsync(Guid.CreateVersion7(), Stranger, Ct), RefusalKind.NotFound);
        Assert.Equal(missing.Message, Refused(await Get<ShowOrganisation>().RunAsync(omega.Id, Stranger, Ct), RefusalKind.NotFound).Message);
        Refused(await EditAsync(omega.Id, omega.Version, new() { Name = "Mine" }, Stranger), RefusalKind.NotFound);
        Refused(await DeleteAsync(omega.Id, omega.Version, Stranger), RefusalKind.NotFound);
        Assert.Empty((await Get<ListOrganisations>().RunAsync(new(new(), new()), Stranger, Ct)).Value.Items);
        Assert.Equal(0, (await Get<CountOrganisations>().RunAsync(Stranger, Ct)).Value.Organisations);
    }

    private Task<Outcome<Modules.Directory.Storage.OrganisationView>> EditAsync(
        Guid id, Guid version, OrganisationDetails details, Actor? by = null) =>
        Get<EditOrganisation>().RunAsync(new(id, version, details), by ?? Owner, Ct);

    private Task<Outcome<Done>> DeleteAsync(Guid id, Guid version, Actor? by = null) =>
        Get<DeleteOrganisation>().RunAsync(new(id, version), by ?? Owner, Ct);

    private sealed class TwoAudits : IReferToOrganisations
    {
        public Task<IReadOnlyList<Reference>> FindReferencesAsync(Platform.Storage.AppDbContext db, Guid organisationId, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<Reference>>([new("2 network audits", "networks", "Delete the audits.")]);
    }
}

public sealed class OrganisationsOnSqlite(SqliteFixture fixture) : OrganisationTests(fixture), IClassFixture<SqliteFixture>;

public sealed class OrganisationsOnPostgres(PostgresFixture fixture) : OrganisationTests(fixture), IClassFixture<PostgresFixture>;
