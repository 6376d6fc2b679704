using System.CommandLine;
using Entente.Platform.Access;
using Entente.Platform.Operations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente user add|list|disable|enable|reset|administrator|second-factor-off</c>: people, by the administrator of the machine.</summary>
internal static class UserCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "The person's e-mail address." };

    private static readonly Option<string?> Name = new("--name") { Description = "The person's name (default: the address)." };

    private static readonly Option<string?> Workspace = new("--workspace") { Description = "The workspace to join, by its address." };

    private static readonly Option<WorkspaceRole> Role = new("--role")
    {
        Description = "The role there: Owner, Director, Manager, Contributor or Viewer.",
        DefaultValueFactory = _ => WorkspaceRole.Viewer,
    };

    private static readonly Option<bool> Off = new("--off") { Description = "Take it away again." };

    public static Command Create()
    {
        var add = new Command("add", "Add a person and print a one-time sign-in link.") { Email, Name, Workspace, Role };
        add.SetAction(AddAsync);
        var disable = new Command("disable", "End all of a person's sessions and links and let nobody in by this account.") { Email };
        disable.SetAction(DisableAsync);
        var enable = new Command("enable", "Let a disabled person in again.") { Email };
        enable.SetAction(EnableAsync);
        var reset = new Command("reset", "Print a one-time link by which the person sets a new password.") { Email };
        reset.SetAction(ResetAsync);
        var factor = new Command("second-factor-off", "Turn a person's authenticator app off, when phone and recovery codes are lost.") { Email };
        factor.SetAction(TurnSecondFactorOffAsync);
        var administrator = new Command("administrator", "Let a person see how the installation runs and end people's sessions (not what stands in workspaces).") { Email, Off };
        administrator.SetAction(SetAdministratorAsync);
        var list = new Command("list", "List the people: address, name, and what keeps them safe.");
        list.SetAction(ListAsync);
        return new("user", "People who sign in.") { add, list, disable, enable, reset, administrator, factor };
    }

    private static Task<int> AddAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
    {
        var input = new AddAccountInput(email, parsed.GetValue(Name) ?? email);
        var joined = await services.GetRequiredService<Administration>()
            .AddPersonAsync(input, parsed.GetValue(Workspace), parsed.GetValue(Role), ct);
        return ExitCode.Of(joined, path => PrintLink(email, path), Console.Error);
    });

    private static Task<int> DisableAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
        ExitCode.Of(
            await services.GetRequiredService<Accounts>().DisableAsync(email, ct),
            _ => Console.WriteLine($"{email} is disabled: sessions end at the next request."),
            Console.Error));

    private static Task<int> TurnSecondFactorOffAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
        ExitCode.Of(
            await services.GetRequiredService<Accounts>().TurnSecondFactorOffAsync(email, ct),
            _ => Console.WriteLine($"{email} signs in by the password alone now; sessions have ended."),
            Console.Error));

    private static Task<int> SetAdministratorAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
        ExitCode.Of(
            await services.GetRequiredService<Administrators>().SetAsync(email, !parsed.GetValue(Off), ct),
            _ => Console.WriteLine(parsed.GetValue(Off)
                ? $"{email} is no administrator any more." : $"{email} looks after this installation now, at /administration."),
            Console.Error));

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        foreach (var person in await scope.ServiceProvider.GetRequiredService<Accounts>().ListAsync(ct))
        {
            var state = person.IsDisabled ? "disabled" : person.HasPassword ? "active" : "has not signed in";
            Console.WriteLine($"{person.Email}\t{person.Name}\t{state}\t{(person.HasSecondFactor ? "second factor" : "password only")}");
        }

        return ExitCode.Done;
    }

    private static Task<int> EnableAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
        ExitCode.Of(
            await services.GetRequiredService<Accounts>().EnableAsync(email),
            _ => Console.WriteLine($"{email} may sign in again."),
            Console.Error));

    private static Task<int> ResetAsync(ParseResult parsed, CancellationToken ct) => InScopeAsync(parsed, async (services, email) =>
    {
        var found = await services.GetRequiredService<Accounts>().FindAsync(email);
        if (!found.TryGet(out var user, out _))
        {
            return ExitCode.Of(found, _ => { }, Console.Error);
        }

        PrintLink(email, await services.GetRequiredService<SignInLinks>().CreateAsync(user.Id, ct));
        return ExitCode.Done;
    });

    private static void PrintLink(string email, string path) => Console.WriteLine(
        path.StartsWith("/sign-in/link/", StringComparison.Ordinal)
            ? $"One-time sign-in link for {email}, valid for 24 hours; put your server's address before it:\n{path}"
            : $"{email} has an account already and signs in at {path}.");

    private static async Task<int> InScopeAsync(ParseResult parsed, Func<IServiceProvider, string, Task<int>> run)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(CancellationToken.None);
        return await run(scope.ServiceProvider, parsed.GetRequiredValue(Email));
    }
}
