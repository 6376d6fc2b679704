using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

public abstract class DirectoryIntakeTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task A_second_import_of_the_same_people_adds_nobody()
    {
        IncomingPerson[] people =
        [
            new("Alpha", "Ann Lee") { ExternalId = "1", Level = PersonLevel.Senior },
            new("Alpha", "Bo Ek"),
            new("Alpha", "Bo Ek"),
            new("Omega", "Ann Lee") { ExternalId = "1" },
        ];
        var first = await ImportAsync(people);
        var second = await ImportAsync(people);

        Assert.Equal((4, 2), (first.AddedPeople, first.AddedOrganisations));
        Assert.Equal((0, 0), (second.AddedPeople, second.AddedOrganisations));
        Assert.Equal((first.People[0], first.People[3]), (second.People[0], second.People[3]));
        Assert.Equal(first.People.ToHashSet(), second.People.ToHashSet());
        Assert.Equal(4, first.People.DistinctBy(p => p.Id).Count());
        Assert.Equal(["Alpha", "Omega"], second.Organisations.Select(o => o.Name));
    }

    [Fact]
    public async Task Matches_organisations_and_people_without_regard_to_case_and_diacritics()
    {
        var organisation = await AddOrganisationAsync("Köhler & Søn");
        var person = await AddPersonAsync("Zoë Straße", organisation.Id);
        var match = await ImportAsync(new IncomingPerson("KOHLER & SON", "ZOE STRASSE"));
        Assert.Equal((organisation.Id, person.Id), (match.Organisations[0].Id, match.People[0].Id));
    }

    [Fact]
    public async Task The_external_id_counts_before_the_name()
    {
        var alpha = await AddOrganisationAsync("Alpha");
        var seven = await AddPersonAsync("Ann Lee", alpha.Id, p => p.ExternalId = "7");
        var match = await ImportAsync(
            new IncomingPerson("Alpha", "Ann Lee") { ExternalId = "8" },
            new IncomingPerson("Alpha", "Ann Lee-Marsh") { ExternalId = "7" });

        Assert.Equal(seven.Id, match.People[1].Id);
        Assert.Equal("Ann Lee", match.People[1].Name);
        Assert.NotEqual(seven.Id, match.People[0].Id);
        Assert.Equal(1, match.AddedPeople);
    }

    [Fact]
    public async Task Fills_in_what_is_not_known_and_overwrites_nothing()
    {
        var alpha = await AddOrganisationAsync("Alpha");
        await AddPersonAsync("Ann Lee", alpha.Id, p => p.Function = "sales");
        var match = await ImportAsync(new IncomingPerson("Alpha", "Ann Lee")
        {
            ExternalId = "7",
            Level = PersonLevel.Middle,
            Function = "marketing",
            Position = "head of sales",
        });
        Assert.Equal(
            ("7", PersonLevel.Middle, "sales", "head of sales"),
            (match.People[0].ExternalId, match.People[0].Level, match.People[0].Function, match.People[0].Position));
    }

    [Fact]
    public async Task A_wrong_row_is_named_and_nothing_is_added()
    {
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var outcome = await Get<IDirectoryIntake>().MatchOrAddAsync(
            db, Owner,
            [
                new("Alpha", "Ann Lee") { ExternalId = "1" },
                new(" ", "Bo Ek"),
                new("Alpha", new string('x', 201)),
                new("ALPHA", "Cy Dorn") { ExternalId = "1" },
                new("Alpha", "Di\0") { Level = (PersonLevel)9 },
            ],
            Ct);
        var refusal = Refused(outcome, RefusalKind.Invalid);
        Assert.Equal(
            ["people[1].organisationName", "people[2].name", "people[3].externalId", "people[4].level", "people[4].name"],
            refusal.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Fact]
    public async Task Whoever_may_not_edit_imports_nothing()
    {
        await using var db = await AppDb.OpenAsync(As(WorkspaceRole.Viewer), Ct);
        Refused(
            await Get<IDirectoryIntake>().MatchOrAddAsync(db, As(WorkspaceRole.Viewer), [new("Alpha", "Ann Lee")], Ct),
            RefusalKind.Forbidden);
    }

    [Fact]
    public async Task Does_not_match_another_firms_rows()
    {
        var theirs = await AddOrganisationAsync("Alpha", by: Stranger);
        await AddPersonAsync("Ann Lee", theirs.Id, p => p.ExternalId = "1", Stranger);
        var match = await ImportAsync(new IncomingPerson("Alpha", "Ann Lee") { ExternalId = "1" });
        Assert.Equal((1, 1), (match.AddedPeople, match.AddedOrganisations));
        Assert.NotEqual(theirs.Id, match.Organisations[0].Id);
    }

    [Fact]
    public async Task Other_modules_read_people_by_firm_and_by_id()
    {
        var match = await ImportAsync(new("Alpha", "Bo Ek"), new("Alpha", "Ann Lee"), new("Omega", "Cy Dorn"));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var directory = Get<IDirectory>();

        Assert.Equal(["Ann Lee", "Bo Ek"], (await directory.ListPeopleAsync(db, [match.Organisations[0].Id], Ct)).Select(p => p.Name));
        Assert.Equal(["Cy Dorn"], (await directory.FindPeopleAsync(db, [match.People[2].Id], Ct)).Select(p => p.Name));
        Assert.Equal(["Omega"], (await directory.FindOrganisationsAsync(db, [match.Organisations[1].Id], Ct)).Select(o => o.Name));
        Assert.Null(await directory.FindOwnAsync(db, Ct));
        var own = await AddOrganisationAsync("Ours", o => o.IsOwn = true);
        Assert.Equal(own.Id, (await directory.FindOwnAsync(db, Ct))!.Id);
    }

    private async Task<DirectoryMatch> ImportAsync(params IncomingPerson[] people)
    {
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var match = (await Get<IDirectoryIntake>().MatchOrAddAsync(db, Owner, people, Ct)).Value;
        await db.SaveChangesAsync(Ct);
        return match;
    }
}

public sealed class DirectoryIntakeOnSqlite(SqliteFixture fixture) : DirectoryIntakeTests(fixture), IClassFixture<SqliteFixture>;

public sealed class DirectoryIntakeOnPostgres(PostgresFixture fixture) : DirectoryIntakeTests(fixture), IClassFixture<PostgresFixture>;
