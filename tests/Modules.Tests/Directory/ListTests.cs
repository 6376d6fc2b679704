using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>The three lists: order, pages, search, filters, and that the export says the same.</summary>
public abstract class ListTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    private static readonly string[] Names =
        ["Änderung", "änderung", "Andere", "Zoë", "ølberg", "Oslo", "Straße", "Strasse 2", "Éclair", "eclair", "Beta", "Beta", "Beta"];

    [Theory]
    [InlineData(null)]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("country")]
    [InlineData("-country")]
    [InlineData("sector")]
    [InlineData("-sector")]
    [InlineData("changed")]
    [InlineData("-changed")]
    public async Task Pages_of_organisations_join_to_the_whole_list_forward_and_backward(string? sort)
    {
        await AddSomeOrganisationsAsync();
        await PagesJoinAsync((query, ct) => Get<ListOrganisations>().RunAsync(new(new(), query), Owner, ct), o => o.Id, sort);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-name")]
    [InlineData("level")]
    [InlineData("-level")]
    [InlineData("function")]
    [InlineData("-function")]
    [InlineData("-changed")]
    public async Task Pages_of_people_join_to_the_whole_list_forward_and_backward(string? sort)
    {
        await AddSomePeopleAsync();
        await PagesJoinAsync((query, ct) => Get<ListPeople>().RunAsync(new(new(), query), Owner, ct), p => p.Id, sort);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-name")]
    [InlineData("since")]
    [InlineData("-since")]
    [InlineData("changed")]
    public async Task Pages_of_relationships_join_to_the_whole_list_forward_and_backward(string? sort)
    {
        await AddSomeRelationshipsAsync();
        await PagesJoinAsync((query, ct) => Get<ListRelationships>().RunAsync(new(new(), query), Owner, ct), r => r.Id, sort);
    }

    [Fact]
    public async Task Names_are_ordered_without_regard_to_case_and_diacritics()
    {
        await AddSomeOrganisationsAsync();
        var names = (await OrganisationsAsync(new())).Select(o => FoldedText.Of(o.Name)).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal("andere", names[0]);
    }

    [Fact]
    public async Task Levels_are_ordered_by_rank_and_those_without_one_come_last()
    {
        await AddSomePeopleAsync();
        var page = (await Get<ListPeople>().RunAsync(new(new(), new(Sort: "level")), Owner, Ct)).Value;
        PersonLevel?[] levels = [.. page.Items.Select(p => p.Level).Distinct()];
        Assert.Equal([PersonLevel.Senior, PersonLevel.Middle, PersonLevel.Operating, null], levels);
        var senior = page.Items.Where(p => p.Level == PersonLevel.Senior).Select(p => FoldedText.Of(p.Name)).ToList();
        Assert.Equal(senior.Order(StringComparer.Ordinal), senior);
    }

    [Theory]
    [InlineData("ANDERUNG", 2)]
    [InlineData("änderung", 2)]
    [InlineData("strasse", 2)]
    [InlineData("STRASSE 2", 1)]
    [InlineData("2 straße", 1)]
    [InlineData("Ølb", 1)]
    [InlineData("e\u0301clair", 2)]
    [InlineData("zoe", 1)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("' OR 1=1 --", 0)]
    [InlineData("\0\uFFFE\u0007x", 0)]
    [InlineData("   ", 13)]
    public async Task Search_folds_case_and_diacritics_and_takes_every_sign_literally(string words, int found)
    {
        await AddSomeOrganisationsAsync();
        Assert.Equal(found, (await OrganisationsAsync(new(words))).Count);
    }

    [Fact]
    public async Task A_search_for_half_a_letter_finds_nothing_and_breaks_nothing()
    {
        await AddSomeOrganisationsAsync();
        Assert.Empty(await OrganisationsAsync(new("a" + '\ud800')));
    }

    [Fact]
    public async Task Organisations_are_filtered_by_what_they_are_to_us_and_by_country()
    {
        var omega = await AddOrganisationAsync("Omega", o => o.Country = "US");
        var beta = await AddOrganisationAsync("Beta", o => o.Country = "DE");
        await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        await AddOrganisationAsync("Gamma");
        await AddRelationshipAsync(omega.Id, r => r.Kinds = [RelationshipKind.Customer, RelationshipKind.Competitor]);
        await AddRelationshipAsync(beta.Id, r => r.Kinds = [RelationshipKind.Customer]);

        Assert.Equal(["Beta", "Omega"], await NamesAsync(new(Kind: "customer")));
        Assert.Equal(["Omega"], await NamesAsync(new(Kind: "Competitor")));
        Assert.Equal([], await NamesAsync(new(Kind: "distributor")));
        Assert.Equal(["Gamma"], await NamesAsync(new(Kind: "none")));
        Assert.Equal(["Beta"], await NamesAsync(new(Country: "de")));
        Assert.Equal([], await NamesAsync(new("omega", "customer", "DE")));
    }

    [Fact]
    public async Task People_are_filtered_by_organisation_and_level()
    {
        var (alpha, omega) = (await AddOrganisationAsync("Alpha"), await AddOrganisationAsync("Omega"));
        await AddPersonAsync("Ann", alpha.Id, p => p.Level = PersonLevel.Senior);
        await AddPersonAsync("Bo", omega.Id, p => p.Level = PersonLevel.Senior);
        await AddPersonAsync("Cy", omega.Id);
        Assert.Equal(["Bo", "Cy"], await PeopleAsync(new(OrganisationId: omega.Id)));
        Assert.Equal(["Ann", "Bo"], await PeopleAsync(new(Level: "senior")));
        Assert.Equal(["Cy"], await PeopleAsync(new(Level: "none")));
        Assert.Equal([], await PeopleAsync(new(OrganisationId: Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Unknown_filters_sorts_and_cursors_are_refused_by_name()
    {
        Refused(await Get<ListOrganisations>().RunAsync(new(new(Kind: "friend"), new()), Owner, Ct), RefusalKind.Invalid, "Kind");
        Refused(await Get<ListOrganisations>().RunAsync(new(new(Country: "Z\0"), new()), Owner, Ct), RefusalKind.Invalid, "Country");
        Refused(await Get<ListPeople>().RunAsync(new(new(Level: "boss"), new()), Owner, Ct), RefusalKind.Invalid, "Level");
        Refused(await Get<ListRelationships>().RunAsync(new(new(Owner: "me"), new()), Owner, Ct), RefusalKind.Invalid, "Owner");
        Refused(await Get<ListPeople>().RunAsync(new(new(), new(Sort: "notes")), Owner, Ct), RefusalKind.Invalid, "Sort");
        Refused(await Get<ListPeople>().RunAsync(new(new(), new(Cursor: "abc")), Owner, Ct), RefusalKind.Invalid, "Cursor");
        Refused(await Get<ListPeople>().RunAsync(new(new(), new(Size: 201)), Owner, Ct), RefusalKind.Invalid, "Size");
        Refused(Get<ExportPeople>().Run(new(new(), "notes"), Owner), RefusalKind.Invalid, "Sort");
    }

    [Fact]
    public async Task The_export_has_all_rows_of_the_list_in_its_order()
    {
        await AddSomePeopleAsync();
        var listed = (await Get<ListPeople>().RunAsync(new(new("a"), new(Sort: "-function", Size: 200)), Owner, Ct)).Value.Items;
        var exported = Get<ExportPeople>().Run(new(new("a"), "-function"), Owner).Value.Rows;
        var rows = new List<PersonView>();
        await foreach (var row in exported)
            rows.Add(row);
        Assert.NotEmpty(rows);
        Assert.Equal(listed, rows);
    }

    private static async Task PagesJoinAsync<T>(
        Func<ListQuery, CancellationToken, Task<Outcome<ListPage<T>>>> read, Func<T, Guid> idOf, string? sort)
    {
        var all = (await read(new(Sort: sort, Size: 200), Ct)).Value;
        Assert.Null(all.Next);
        var forward = new List<Guid>();
        ListPage<T>? last = null;
        for (string? cursor = null; last is null || cursor is not null; cursor = last.Next)
        {
            last = (await read(new(Sort: sort, Cursor: cursor, Size: 3), Ct)).Value;
            forward.AddRange(last.Items.Select(idOf));
        }

        Assert.Equal(all.Items.Select(idOf), forward);
        var backward = last.Items.Select(idOf).ToList();
        for (var cursor = last.Previous; cursor is not null; cursor = last.Previous)
        {
            last = (await read(new(Sort: sort, Cursor: cursor, Size: 3), Ct)).Value;
            backward.InsertRange(0, last.Items.Select(idOf));
        }

        Assert.Equal(all.Items.Select(idOf), backward);
    }

    private async Task AddSomeOrganisationsAsync()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            await AddOrganisationAsync(Names[i], o =>
            {
                o.Country = (i % 3) switch { 0 => "DE", 1 => "US", _ => null };
                o.Sector = i % 2 == 0 ? "Banking" : null;
            });
        }
    }

    private async Task AddSomePeopleAsync()
    {
        var omega = await AddOrganisationAsync("Omega");
        for (var i = 0; i < Names.Length; i++)
        {
            await AddPersonAsync(Names[i], omega.Id, p =>
            {
                p.Level = (i % 4) switch { 0 => PersonLevel.Senior, 1 => PersonLevel.Middle, 2 => PersonLevel.Operating, _ => null };
                p.Function = i % 3 == 0 ? null : "marketing";
            });
        }
    }

    private async Task AddSomeRelationshipsAsync()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            var organisation = await AddOrganisationAsync(Names[i]);
            await AddRelationshipAsync(organisation.Id, r => r.Since = i % 3 == 0 ? null : new DateOnly(2020, 1 + (i % 2), 1));
        }
    }

    private async Task<IReadOnlyList<OrganisationView>> OrganisationsAsync(OrganisationFilter filter) =>
        (await Get<ListOrganisations>().RunAsync(new(filter, new(Size: 200)), Owner, Ct)).Value.Items;

    private async Task<IEnumerable<string>> NamesAsync(OrganisationFilter filter) => (await OrganisationsAsync(filter)).Select(o => o.Name);

    private async Task<IEnumerable<string>> PeopleAsync(PersonFilter filter) =>
        (await Get<ListPeople>().RunAsync(new(filter, new()), Owner, Ct)).Value.Items.Select(p => p.Name);
}

public sealed class ListsOnSqlite(SqliteFixture fixture) : ListTests(fixture), IClassFixture<SqliteFixture>;

public sealed class ListsOnPostgres(PostgresFixture fixture) : ListTests(fixture), IClassFixture<PostgresFixture>;
