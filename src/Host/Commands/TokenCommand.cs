using System.CommandLine;
using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente token create|list|revoke</c>: keys for programs, by the administrator of the machine.</summary>
internal static class TokenCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "The e-mail address of the person whom the token stands for." };

    private static readonly Argument<Guid> Id = new("id") { Description = "The token's id, as 'entente token list' shows it." };

    private static readonly Option<string> Name = new("--name") { Description = "The program that will use it.", Required = true };

    private static readonly Option<TokenScope> Scope = new("--scope")
    {
        Description = "How far it reaches: read, write or admin.",
        DefaultValueFactory = _ => TokenScope.Read,
    };

    private static readonly Option<int> Days = new("--days")
    {
        Description = "How many days it works, 1 to 366.",
        DefaultValueFactory = _ => new NewToken().Days,
    };

    private static readonly Option<string?> Workspace = new("--workspace") { Description = "The one workspace that it works in (default: all of the person's)." };

    public static Command Create()
    {
        var create = new Command("create", "Make a token and print its secret, this once.") { Email, Name, Scope, Days, Workspace };
        create.SetAction(CreateAsync);
        var list = new Command("list", "List a person's tokens, without their secrets.") { Email };
        list.SetAction(ListAsync);
        var revoke = new Command("revoke", "End a token at once.") { Email, Id };
        revoke.SetAction(RevokeAsync);
        return new("token", "Tokens by which programs use the API.") { create, list, revoke };
    }

    private static Task<int> CreateAsync(ParseResult parsed, CancellationToken ct) => ForPersonAsync(parsed, async (tokens, user) =>
    {
        var input = new NewToken
        {
            Name = parsed.GetRequiredValue(Name),
            Scope = parsed.GetValue(Scope),
            Days = parsed.GetValue(Days),
            Workspace = parsed.GetValue(Workspace),
        };
        return ExitCode.Of(await tokens.AddAsync(input, user.Id, ct), made => Console.WriteLine(made.Secret), Console.Error);
    });

    private static Task<int> ListAsync(ParseResult parsed, CancellationToken ct) => ForPersonAsync(parsed, async (tokens, user) =>
    {
        foreach (var token in await tokens.ListAsync(user.Id, ct))
        {
            Console.WriteLine(string.Join(
                '\t', token.Id, $"{token.Hint}…", token.Scope.ToString().ToLowerInvariant(), token.Workspace ?? "all",
                $"expires {Day(token.ExpiresUtc)}", token.UsedUtc is { } used ? $"used {Day(used)}" : "never used", token.Name));
        }

        return ExitCode.Done;
    });

    private static Task<int> RevokeAsync(ParseResult parsed, CancellationToken ct) => ForPersonAsync(parsed, async (tokens, user) =>
        ExitCode.Of(
            await tokens.RevokeAsync(parsed.GetRequiredValue(Id), user.Id, ct),
            _ => Console.WriteLine("Revoked: it is refused from the next request on."),
            Console.Error));

    private static string Day(DateTime utc) => utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<int> ForPersonAsync(ParseResult parsed, Func<AccessTokens, AppUser, Task<int>> run)
    {
        await using var services = parsed.Installation().Services();
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(CancellationToken.None);
        var found = await scope.ServiceProvider.GetRequiredService<Accounts>().FindAsync(parsed.GetRequiredValue(Email));
        return found.TryGet(out var user, out _)
            ? await run(scope.ServiceProvider.GetRequiredService<AccessTokens>(), user)
            : ExitCode.Of(found, _ => { }, Console.Error);
    }
}
