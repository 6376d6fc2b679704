using System.CommandLine;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente export LIST --workspace W FILE</c>: a whole list as CSV, or as a workbook when the file's name ends with .xlsx.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> List = new("list") { Description = "Which list: organisations, people, relationships …" };

    private static readonly Argument<string> FileName = new("file") { Description = "The new file; .xlsx makes a workbook, anything else CSV." };

    private static readonly Option<string> Workspace = new("--workspace") { Description = "The workspace, by its address.", Required = true };

    public static Command Create()
    {
        var command = new Command("export", "Write a whole list to a file.") { List, FileName, Workspace };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var found = await services.GetRequiredService<CommandLineActor>().FindAsync(parsed.GetRequiredValue(Workspace), ct);
        var lists = services.GetServices<IListExport>().ToList();
        var key = parsed.GetRequiredValue(List);
        if (!found.TryGet(out var actor, out _) || lists.FirstOrDefault(l => l.Key == key) is not { } list)
        {
            Outcome<Actor> refused = found.IsDone
                ? Refusal.Invalid($"There is no list “{key}”. There are: {string.Join(", ", lists.Select(l => l.Key))}.") : found.Refusal;
            return ExitCode.Of(refused, _ => { }, Console.Error);
        }

        return await WriteAsync(list, scope.ServiceProvider, Path.GetFullPath(parsed.GetRequiredValue(FileName)), actor, ct);
    }

    private static async Task<int> WriteAsync(IListExport list, IServiceProvider services, string path, Actor actor, CancellationToken ct)
    {
        if (File.Exists(path))
        {
            throw new StorageException($"{path} exists already. Give the name of a new file.");
        }

        var isWorkbook = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        Refusal? refusal;
        await using (var file = File.Create(path))
        {
            refusal = await list.WriteAsync(services, file, isWorkbook, actor, ct);
        }

        if (refusal is not null)
        {
            File.Delete(path);
        }

        Outcome<string> outcome = refusal is null ? path : refusal;
        return ExitCode.Of(outcome, written => Console.WriteLine($"Wrote {written} ({new FileInfo(written).Length / 1024:N0} KiB)."), Console.Error);
    }
}
