using System.Diagnostics;
using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// SearchTimings DATABASE RECORDS: fills the index of a new workspace and prints medians in milliseconds.
var records = int.Parse(args[1], CultureInfo.InvariantCulture);
var services = new ServiceCollection().AddLogging();
services.AddDataProtection();
services.AddHttpContextAccessor();
services.AddStorage(DatabaseAddress.Parse(args[0])).AddAccounts();
services.AddSearch().AddSingleton<ISearchSource, MadeUpFirms>();
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
await provider.GetRequiredService<Migrator>().MigrateAsync(Path.GetTempPath(), CancellationToken.None);
var workspace = (await scope.ServiceProvider.GetRequiredService<Administration>()
    .AddWorkspaceAsync("bench", "Bench", CancellationToken.None)).Value;
var actor = new Actor
{
    UserId = Guid.CreateVersion7(), Name = "Bench", WorkspaceId = workspace.Id, WorkspaceSlug = "bench", WorkspaceName = "Bench", Role = WorkspaceRole.Owner,
};

var watch = Stopwatch.StartNew();
await Filling.RunAsync(provider, actor, records);
Print("records put into the index a second", records / watch.Elapsed.TotalSeconds);
await using (var db = await provider.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None))
{
    await db.Database.ExecuteSqlRawAsync("ANALYZE");
}

var find = scope.ServiceProvider.GetRequiredService<FindRecords>();
foreach (var (kind, searches) in Searches.Of(records))
{
    var times = new List<double>();
    var found = 0;
    foreach (var words in searches)
    {
        watch.Restart();
        var results = (await find.RunAsync(new(words), actor, CancellationToken.None)).Value;
        times.Add(watch.Elapsed.TotalMilliseconds);
        found += results.Items.Count > 0 ? 1 : 0;
    }

    Print($"{kind} (something found for {found} of {searches.Count})", Median(times), times.Max());
}

var scans = new List<double>();
foreach (var words in Searches.Of(records).First(s => s.Kind.StartsWith("part", StringComparison.Ordinal)).Words.Take(9))
{
    watch.Restart();
    await Filling.ScanAsync(provider, actor, words);
    scans.Add(watch.Elapsed.TotalMilliseconds);
}

Print("the same part of a name by a scan with LIKE", Median(scans), scans.Max());

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

static void Print(string what, double median, double? longest = null) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{median,10:F1}{(longest is null ? string.Empty : $"  (longest {longest:F1})")}  {what}"));
