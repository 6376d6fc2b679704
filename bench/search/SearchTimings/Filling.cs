using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Puts made-up firms into the index as an import does: many rows a transaction.</summary>
internal static class Filling
{
    public const ulong Seed = 20_261_123;

    private const int Batch = 20_000;

    public static async Task RunAsync(IServiceProvider services, Actor actor, int records)
    {
        var (names, index) = (new Names(Seed), services.GetRequiredService<ISearchIndex>());
        await using var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None);
        for (var done = 0; done < records; done += Batch)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var rows = Enumerable.Range(0, Math.Min(Batch, records - done))
                .Select(_ => SearchRow.Of(Guid.CreateVersion7(), MadeUpFirms.Word, names.Next())).ToList();
            await index.AppendAsync(db, rows, CancellationToken.None);
            await transaction.CommitAsync();
        }
    }

    /// <summary>What a search would be without an index.</summary>
    public static async Task ScanAsync(IServiceProvider services, Actor actor, string words)
    {
        await using var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None);
        FormattableString sql = $"""SELECT count(*) AS "Value" FROM "SearchRecords" WHERE "WorkspaceId" = {actor.WorkspaceId} AND "Text" LIKE {"%" + words + "%"}""";
        _ = await db.Database.SqlQuery<long>(sql).SingleAsync();
    }
}

/// <summary>Everything of the index may be seen; what stands beside a result costs nothing here.</summary>
internal sealed class MadeUpFirms : ISearchSource
{
    public const string Word = "organisation";

    public string Kind => Word;

    public string Plural => "Organisations";

    public int Order => 1;

    public Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, SearchDetail>>(ids.ToDictionary(id => id, id => new SearchDetail($"organisations/{id}", null)));

    public IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db) => AsyncEnumerable.Empty<ISearchable>();
}
