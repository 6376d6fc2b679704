using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Imports.Files;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Person = Entente.Modules.Directory.Domain.Person;

namespace Entente.Modules.Tests.Directory.Import;

/// <summary>People and relationships find their organisations, by external id or by name.</summary>
public abstract class PersonImportTests(DatabaseFixture fixture) : ImportTest(fixture)
{
    private const string Accounts = "ID,Name\nacc-1,Omega\nacc-2,Beta\n";

    [Fact]
    public async Task Contacts_come_with_their_organisation_by_id_or_name()
    {
        await ImportAsync("organisations", Accounts);
        var import = await ImportAsync("people",
            "ID,First Name,Last Name,Account ID,Account Name,Title,Email Address\nc-1,Ada,Bach,acc-1,,Head of Sales,ada@omega.example\n"
            + "c-2,Bo,Chu,,BETA,,\nc-3,Cy,Dow,acc-9,Nowhere,,\nc-4,Di,Eck,,,,\nc-5,,,acc-1,,,\nc-6,Ed,Fay,acc-1,,,no address\n");
        Assert.Equal((2, 0, 0, 4), Counts(import));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var people = await db.Set<Person>().OrderBy(p => p.ExternalId).ToListAsync();
        Assert.Equal(["Ada Bach", "Bo Chu"], people.Select(p => p.Name));
        var faults = await FaultsAsync(import.Id);
        Assert.Equal([4, 5, 6, 7], faults.Select(f => f.Line));
        Assert.Contains("Import the organisations first", faults[0].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_found_again_by_name_and_organisation()
    {
        await ImportAsync("organisations", Accounts);
        const string People = "Full Name,Company,Job Title\nAda Bach,Omega,Head\nAda Bach,Beta,Head\n";
        Assert.Equal((2, 0, 0, 0), Counts(await ImportAsync("people", People)));
        Assert.Equal((0, 1, 1, 0), Counts(await ImportAsync("people", People.Replace("Beta,Head", "Beta,Chair", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task First_and_last_name_change_the_whole_name()
    {
        await ImportAsync("organisations", Accounts);
        await ImportAsync("people", "ID,First Name,Last Name,Account ID\nc-1,Ada,Bach,acc-1\n");
        Assert.Equal((0, 1, 0, 0), Counts(await ImportAsync("people", "ID,First Name,Last Name,Account ID\nc-1,Ada,Bach-Ott,acc-1\n")));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        Assert.Equal("Ada Bach-Ott", (await db.Set<Person>().SingleAsync()).Name);
    }

    [Fact]
    public async Task Relationships_come_with_kinds_and_dates_as_the_file_writes_them()
    {
        await ImportAsync("organisations", Accounts);
        var import = await ImportAsync("relationships", "Account Name;Type;Since\nOmega;Customer, Partner;31.12.2019\nBeta;friend;1.2.2020\n",
            new() { DateOrder = DateOrder.DayFirst });
        Assert.Equal((1, 0, 0, 1), Counts(import));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var relationship = await db.Set<Relationship>().SingleAsync();
        Assert.Equal(("Omega", new DateOnly(2019, 12, 31)), (relationship.Title, relationship.Since));
        Assert.Equal([RelationshipKind.Customer, RelationshipKind.Partner], relationship.ListKinds());
        Assert.Contains("'friend' is no kind", (await FaultsAsync(import.Id))[0].Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal((0, 0, 1, 1), Counts(await ImportAsync("relationships", "Account Name;Type;Since\nOmega;Customer, Partner;31.12.2019\nBeta;friend;1.2.2020\n")));
    }
}

public sealed class PersonImportsOnSqlite(SqliteFixture fixture) : PersonImportTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PersonImportsOnPostgres(PostgresFixture fixture) : PersonImportTests(fixture), IClassFixture<PostgresFixture>;
