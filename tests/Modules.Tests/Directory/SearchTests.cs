using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Search;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Directory;

/// <summary>Search: finds what there is, as it is typed, and nothing of anybody else.</summary>
public abstract class SearchTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Theory]
    [InlineData("norrvik")]
    [InlineData("NÖRRVIK")]
    [InlineData("norr")]
    [InlineData("no")]
    [InlineData("systems norrvik")]
    [InlineData("orrvi")]
    [InlineData("norvik")]
    [InlineData("norrivk")]
    [InlineData("norrvik sysetms")]
    [InlineData("narrvik systems")]
    [InlineData("norrvikk")]
    public async Task Finds_a_firm_whatever_the_case_and_accents_and_with_a_typing_error(string words)
    {
        var norrvik = await AddOrganisationAsync("Norrvík Systems");
        await AddOrganisationAsync("Kestrelle Software");
        Assert.Equal([norrvik.Id], (await FindAsync(words)).Items.Select(r => r.Id));
    }

    [Fact]
    public async Task The_best_answer_comes_first()
    {
        var inText = await AddOrganisationAsync("Zeta", o => o.Sector = "Omega-3 fats");
        var begins = await AddOrganisationAsync("Omega Financial Services");
        var exact = await AddOrganisationAsync("Omega");
        var word = await AddOrganisationAsync("Bank Omega");
        Assert.Equal([exact.Id, begins.Id, word.Id, inText.Id], (await FindAsync("omega")).Items.Select(r => r.Id));
        Assert.False((await FindAsync("omega")).IsGuess);
        Assert.True((await FindAsync("omgea")).IsGuess);
    }

    [Fact]
    public async Task Finds_every_kind_of_record_and_each_alone()
    {
        var omega = await AddOrganisationAsync("Omega");
        await AddPersonAsync("Omega Ann", omega.Id);
        await AddRelationshipAsync(omega.Id);
        foreach (var kind in EntryKinds.All)
            _ = (await Get<AddEntry>().RunAsync(
                new() { Kind = kind, Title = "About omega", Text = "words", Day = new(2026, 1, 2), OrganisationId = omega.Id }, Owner, Ct)).Value;
        var found = (await FindAsync("omega")).Items;
        Assert.Equal(7, found.Count);
        foreach (var result in found)
            Assert.Equal([result.Id], (await FindAsync("omega", result.Kind)).Items.Select(r => r.Id));
        Refused(await Get<FindRecords>().RunAsync(new("omega", "promise"), Owner, Ct), RefusalKind.Invalid, "Kind");
    }

    [Fact]
    public async Task The_index_follows_every_change_in_the_same_transaction()
    {
        var beta = await AddOrganisationAsync("Beta Trading");
        var renamed = (await Get<EditOrganisation>().RunAsync(
            new(beta.Id, beta.Version, beta.ToDetails() with { Name = "Gamma Trading" }), Owner, Ct)).Value;
        Assert.Empty((await FindAsync("beta")).Items);
        Assert.Equal([beta.Id], (await FindAsync("gamma")).Items.Select(r => r.Id));

        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        await using (await db.Database.BeginTransactionAsync(Ct))
        {
            db.Add(Organisation.Create(WorkspaceId, new() { Name = "Rolled back" }, DateTime.UnixEpoch));
            await db.SaveChangesAsync(Ct);
        }

        Assert.Empty((await FindAsync("rolled")).Items);
        var note = (await Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Note, Text = "Quarterly **figures**", OrganisationId = beta.Id }, Owner, Ct)).Value;
        Assert.Equal([note.Id], (await FindAsync("figures")).Items.Select(r => r.Id));
        _ = (await Get<DeleteEntry>().RunAsync(new(note.Id, note.Version), Owner, Ct)).Value;
        Assert.Empty((await FindAsync("figures")).Items);
        Assert.Equal("Gamma Trading", renamed.Name);
    }

    [Fact]
    public async Task Nobody_finds_another_firms_records()
    {
        for (var i = 0; i < 3; i++)
            await AddOrganisationAsync($"Secret {i}", by: Stranger);
        Assert.Empty((await FindAsync("secret")).Items);
        Assert.Empty((await FindAsync("secrte")).Items);
        var own = await AddOrganisationAsync("Secret of ours");
        Assert.Equal([own.Id], (await FindAsync("secret")).Items.Select(r => r.Id));
        Assert.Equal(3, (await Get<FindRecords>().RunAsync(new("secret"), Stranger, Ct)).Value.Items.Count);
    }

    [Fact]
    public async Task Rows_written_past_the_index_are_found_once_it_is_built_anew()
    {
        var omega = await AddOrganisationAsync("Omega");
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
        {
            await Get<ISearchIndex>().ClearAsync(db, Ct);
        }

        Assert.Empty((await FindAsync("omega")).Items);
        Assert.Equal(1, await Get<SearchRebuild>().RunAsync(WorkspaceId, Ct));
        Assert.Equal([omega.Id], (await FindAsync("omega")).Items.Select(r => r.Id));
        Assert.Equal(1, await Get<SearchRebuild>().RunAsync(WorkspaceId, Ct));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"*()-:^+")]
    [InlineData("%_%")]
    [InlineData("a\" OR \"b")]
    [InlineData("' OR 1=1 --")]
    [InlineData("NEAR(a b)")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00")]
    [InlineData("日本語")]
    [InlineData("ab")]
    [InlineData("a")]
    public async Task Anything_typed_is_only_words(string words)
    {
        await AddOrganisationAsync("Omega");
        Assert.Empty((await FindAsync(words)).Items);
    }

    [Fact]
    public async Task Many_rows_are_appended_at_once()
    {
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        var firms = Enumerable.Range(0, 500)
            .Select(i => Organisation.Create(WorkspaceId, new() { Name = $"Bulk {i:D3}" }, DateTime.UnixEpoch)).ToList();
        db.AddRange(firms);
        await db.SaveChangesAsync(Ct);
        await Get<ISearchIndex>().RemoveAsync(db, [.. firms.Select(f => f.Id)], Ct);
        await Get<ISearchIndex>().AppendAsync(db, [.. firms.Select(f => f.ToSearchRow()!)], Ct);
        await transaction.CommitAsync(Ct);
        Assert.Equal([firms[321].Id], (await FindAsync("bulk 321")).Items.Select(r => r.Id));
        var many = await Get<FindRecords>().RunAsync(new("bulk", Size: 200), Owner, Ct);
        Assert.Equal((200, true), (many.Value.Items.Count, many.Value.HasMore));
    }

    private async Task<SearchResults> FindAsync(string words, string? kind = null) =>
        (await Get<FindRecords>().RunAsync(new(words, kind), As(WorkspaceRole.Viewer), Ct)).Value;
}

public sealed class SearchOnSqlite(SqliteFixture fixture) : SearchTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SearchOnPostgres(PostgresFixture fixture) : SearchTests(fixture), IClassFixture<PostgresFixture>;
