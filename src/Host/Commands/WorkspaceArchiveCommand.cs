using System.CommandLine;
using Entente.Platform.Access;
using Entente.Platform.Exports.Archive;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente workspace export|import</c>: a whole workspace as one ZIP, from one Entente to another.</summary>
internal static class WorkspaceArchiveCommand
{
    private static readonly Argument<string> Slug = new("address") { Description = "The workspace's name in addresses." };

    private static readonly Argument<string> FileName = new("file") { Description = "The ZIP file." };

    private static readonly Option<string?> As = new("--as") { Description = "The new workspace's address (default: as in the archive).", HelpName = "ADDRESS" };

    public static Command Export()
    {
        var command = new Command("export", "Write a whole workspace to one ZIP of CSV and JSON.") { Slug, FileName };
        command.SetAction(ExportAsync);
        return command;
    }

    public static Command Import()
    {
        var command = new Command("import", "Read such a ZIP into a new or empty workspace, all or nothing.") { FileName, As };
        command.SetAction(ImportAsync);
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var found = await services.GetRequiredService<CommandLineActor>().FindAsync(parsed.GetRequiredValue(Slug), ct);
        if (!found.TryGet(out var actor, out _))
        {
            return ExitCode.Of(found, _ => { }, Console.Error);
        }

        var path = Path.GetFullPath(parsed.GetRequiredValue(FileName));
        if (File.Exists(path))
        {
            throw new StorageException($"{path} exists already. Give the name of a new file.");
        }

        var partial = path + ".partial";
        Outcome<ArchiveManifest> written;
        await using (var file = File.Create(partial))
        {
            written = await services.GetRequiredService<ExportWorkspace>().RunAsync(file, actor, null, ct);
        }

        if (written.IsDone)
        {
            File.Move(partial, path);
        }

        return ExitCode.Of(written, manifest => Console.WriteLine(
            $"Wrote {manifest.Tables.Values.Sum():N0} rows of {manifest.Tables.Count} tables to {path}."), Console.Error);
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var path = Path.GetFullPath(parsed.GetRequiredValue(FileName));
        await using var file = File.OpenRead(path);
        var slug = parsed.GetValue(As) ?? await ImportWorkspace.SlugOfAsync(file, ct);
        file.Position = 0;
        var found = await FindOrAddAsync(scope.ServiceProvider, slug, ct);
        if (!found.TryGet(out var actor, out _))
        {
            return ExitCode.Of(found, _ => { }, Console.Error);
        }

        var read = await scope.ServiceProvider.GetRequiredService<ImportWorkspace>().RunAsync(file, Path.GetFileName(path), actor, null, ct);
        return ExitCode.Of(read, manifest => Console.WriteLine(
            $"Read {manifest.Tables.Values.Sum():N0} rows into {slug}. People without an account get in by 'entente user reset ADDRESS'."), Console.Error);
    }

    private static async Task<Outcome<Actor>> FindOrAddAsync(IServiceProvider services, string slug, CancellationToken ct)
    {
        var actors = services.GetRequiredService<CommandLineActor>();
        var found = await actors.FindAsync(slug, ct);
        if (found.IsDone)
        {
            return found;
        }

        var added = await services.GetRequiredService<Administration>().AddWorkspaceAsync(slug, slug, ct);
        return added.IsDone ? await actors.FindAsync(slug, ct) : added.Refusal;
    }
}
