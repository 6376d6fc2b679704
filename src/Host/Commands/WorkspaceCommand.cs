using System.CommandLine;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente workspace add|list|rename</c>.</summary>
internal static class WorkspaceCommand
{
    private static readonly Argument<string> Slug = new("address") { Description = "Its name in addresses: lower-case letters, digits, hyphens." };

    private static readonly Option<string?> Name = new("--name") { Description = "The firm's name (default: the address)." };

    private static readonly Option<string?> Address = new("--address") { Description = "Its new name in addresses; links to the old one lead nowhere then." };

    public static Command Create()
    {
        var add = new Command("add", "Add a workspace for a firm.") { Slug, Name };
        add.SetAction(AddAsync);
        var list = new Command("list", "List the workspaces.");
        list.SetAction(ListAsync);
        var rename = new Command("rename", "Give a workspace another name, another address, or both.") { Slug, Name, Address };
        rename.SetAction(RenameAsync);
        return new("workspace", "Workspaces: one for each firm.") { add, list, rename, WorkspaceArchiveCommand.Export(), WorkspaceArchiveCommand.Import() };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var slug = parsed.GetRequiredValue(Slug);
        var added = await scope.ServiceProvider.GetRequiredService<Administration>()
            .AddWorkspaceAsync(slug, parsed.GetValue(Name) ?? slug, ct);
        return ExitCode.Of(added, w => Console.WriteLine($"Added the workspace {w.Slug} ({w.Name})."), Console.Error);
    }

    private static async Task<int> RenameAsync(ParseResult parsed, CancellationToken ct)
    {
        var (name, address) = (parsed.GetValue(Name), parsed.GetValue(Address));
        if (name is null && address is null)
        {
            await Console.Error.WriteLineAsync("Give --name, --address, or both.");
            return ExitCode.Usage;
        }

        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var renamed = await scope.ServiceProvider.GetRequiredService<Administration>()
            .RenameWorkspaceAsync(parsed.GetRequiredValue(Slug), address, name, ct);
        return ExitCode.Of(renamed, w => Console.WriteLine($"The workspace is {w.Slug} ({w.Name}) now."), Console.Error);
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        foreach (var workspace in await scope.ServiceProvider.GetRequiredService<Administration>().ListWorkspacesAsync(ct))
        {
            Console.WriteLine($"{workspace.Slug}\t{workspace.Name}");
        }

        return ExitCode.Done;
    }
}
