using System.CommandLine;
using Entente.Platform.Outcomes;
using Entente.Platform.Search;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente search rebuild</c>.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var rebuild = new Command("rebuild", "Build the search index of every workspace anew from its records.");
        rebuild.SetAction(RebuildAsync);
        return new("search", "The search index.") { rebuild };
    }

    private static async Task<int> RebuildAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var built = await scope.ServiceProvider.GetRequiredService<SearchRebuild>().RunAllAsync(onlyEmpty: false, ct);
        foreach (var (slug, records) in built)
        {
            Console.WriteLine($"{slug}\t{records} records can be found.");
        }

        return ExitCode.Done;
    }
}
