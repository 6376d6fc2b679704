using System.CommandLine;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente import FILE --type T --workspace W [--map FILE] [--dry-run]</c>: the same use cases as the pages, waited for.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> FileName = new("file") { Description = "A CSV file or an Excel workbook (.xlsx)." };

    private static readonly Option<string> Type = new("--type") { Description = "What the rows are: organisations, people, relationships …", Required = true };

    private static readonly Option<string> Workspace = new("--workspace") { Description = "The workspace, by its address.", Required = true };

    private static readonly Option<string?> Map = new("--map")
    {
        Description = "A JSON file: {\"columns\": {\"Account Name\": \"name\", …}, \"matchBy\": …, \"mode\": \"AddAndChange|AddOnly|ChangeOnly\", "
            + "\"clearsEmpty\": …, \"separator\": …, \"coding\": …, \"decimalMark\": …, \"dateOrder\": …, \"sheet\": …}. Default: by the columns' names.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read and check everything, write nothing." };

    private static readonly Option<string?> BadRows = new("--bad-rows") { Description = "Write the bad rows with their reasons to this CSV file.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("import", "Import a file into a workspace.") { FileName, Type, Workspace, Map, DryRun, BadRows };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var installation = parsed.Installation();
        installation.CreateFolders();
        await using var services = installation.Services();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var found = await services.GetRequiredService<CommandLineActor>().FindAsync(parsed.GetRequiredValue(Workspace), ct);
        if (!found.TryGet(out var actor, out var refusal))
        {
            return ExitCode.Of(found, _ => { }, Console.Error);
        }

        var imported = await ImportAsync(parsed, services, actor, ct);
        if (imported.TryGet(out var import, out refusal) && import.Bad > 0 && parsed.GetValue(BadRows) is { } badRows)
        {
            await using var target = File.Create(badRows);
            await services.GetRequiredService<ExportFaults>().WriteAsync(import.Id, target, actor, ct);
        }

        var code = ExitCode.Of(imported, view => Print(view, services, actor), Console.Error);
        return code == ExitCode.Done && import!.Bad > 0 ? ExitCode.Refused : code;
    }

    private static async Task<Outcome<ImportView>> ImportAsync(ParseResult parsed, ServiceProvider services, Actor actor, CancellationToken ct)
    {
        var path = Path.GetFullPath(parsed.GetRequiredValue(FileName));
        var map = parsed.GetValue(Map) is { } file ? await ReadMapAsync(file, ct) : null;
        await using var content = File.OpenRead(path);
        var input = new UploadImportInput(parsed.GetRequiredValue(Type), Path.GetFileName(path), content);
        if (!(await services.GetRequiredService<UploadImport>().RunAsync(input, actor, ct)).TryGet(out var import, out var refusal))
        {
            return refusal;
        }

        var delete = services.GetRequiredService<DeleteImport>();
        if (map is not null
            && !(await services.GetRequiredService<PrepareImport>().RunAsync(import.Id, map.For(import), actor, ct)).TryGet(out import, out refusal))
        {
            await delete.RunAsync(import?.Id ?? Guid.Empty, actor, ct);
            return refusal;
        }

        if (!(await services.GetRequiredService<StartImport>().BeginAsync(import.Id, parsed.GetValue(DryRun), actor, ct)).TryGet(out _, out refusal))
        {
            await delete.RunAsync(import.Id, actor, ct);
            return refusal;
        }

        return await services.GetRequiredService<RunImport>().RunAsync(import.Id, actor, new ConsoleProgress(), ct);
    }

    private static void Print(ImportView import, ServiceProvider services, Actor actor)
    {
        Console.WriteLine(ImportWords.Result(import, services.GetRequiredService<ImportTypes>().Find(import.Type)));
        if (import.Bad > 0)
        {
            Console.WriteLine($"The bad rows are at {actor.PageOf($"imports/{import.Id}")}, and with --bad-rows FILE in a file.");
        }
    }

    private static async Task<ImportMap> ReadMapAsync(string file, CancellationToken ct)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<ImportMap>(stream, ImportMap.Json, ct) ?? throw new FormatException($"{file} is empty.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file} is no map: {e.Message} It should look like {{\"columns\": {{\"Account Name\": \"name\"}}}}.", e);
        }
    }

    /// <summary>A line that renews itself, on a terminal only.</summary>
    private sealed class ConsoleProgress : IProgress<JobStep>
    {
        public void Report(JobStep value)
        {
            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\r{value.Progress:P0}  {value.Step}   ");
            }
        }
    }
}
