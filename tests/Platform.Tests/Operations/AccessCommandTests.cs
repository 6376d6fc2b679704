using System.Net;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Operations;

/// <summary>Commands on workspaces, tokens, people and the configuration, run as processes on both engines.</summary>
public abstract class AccessCommandTests(Engine engine) : IAsyncLifetime
{
    private const string Ann = "ann@acme.example";

    private readonly string folder = Directory.CreateTempSubdirectory("entente-access-").FullName;
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync(engine);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_token_is_made_listed_used_and_revoked()
    {
        await RunAsync("workspace", "add", "acme");
        await RunAsync("user", "add", Ann, "--workspace", "acme", "--role", "Owner");
        var secret = (await RunAsync("token", "create", Ann, "--name", "Export", "--scope", "read", "--workspace", "acme")).Output.Trim();
        var listed = (await RunAsync("token", "list", Ann)).Output;
        Assert.Contains("never used\tExport", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, listed, StringComparison.Ordinal);

        await using (var host = await RunningHost.StartAsync(database))
        {
            using var client = host.NewClient();
            client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/acme/jobs")).StatusCode);
            var id = listed.Split('\t')[0];
            Assert.Equal(0, (await RunAsync("token", "revoke", Ann, id)).ExitCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/acme/jobs")).StatusCode);
            Assert.Equal(1, (await RunAsync("token", "revoke", Ann, id)).ExitCode);
        }

        Assert.Equal(1, (await RunAsync("token", "create", "nobody@acme.example", "--name", "X")).ExitCode);
        Assert.Equal(1, (await RunAsync("token", "create", Ann, "--name", "X", "--days", "4000")).ExitCode);
        Assert.Equal(2, (await RunAsync("token", "create", Ann)).ExitCode);
    }

    [Fact]
    public async Task A_workspace_gets_another_name_and_address_that_nobody_has()
    {
        await RunAsync("workspace", "add", "acme");
        await RunAsync("workspace", "add", "other");
        Assert.Equal(0, (await RunAsync("workspace", "rename", "acme", "--name", "Acme Group", "--address", "acme-group")).ExitCode);
        Assert.Contains("acme-group\tAcme Group", (await RunAsync("workspace", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("workspace", "rename", "acme", "--name", "Gone")).ExitCode);
        Assert.Equal(1, (await RunAsync("workspace", "rename", "other", "--address", "acme-group")).ExitCode);
        Assert.Equal(1, (await RunAsync("workspace", "rename", "other", "--address", "No Address")).ExitCode);
        Assert.Equal(2, (await RunAsync("workspace", "rename", "other")).ExitCode);
    }

    [Fact]
    public async Task The_check_of_the_configuration_says_what_is_wrong_and_how_to_mend_it()
    {
        var inOrder = await RunAsync("config", "check");
        Assert.True(inOrder.ExitCode == 0, inOrder.Output);
        Assert.Contains("keeps workspaces apart", inOrder.Output, StringComparison.Ordinal);
        Assert.Contains("120,000 requests a minute", inOrder.Output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);
            var wrong = await RunAsync("config", "check");
            Assert.Equal(1, wrong.ExitCode);
            Assert.Contains($"chmod 700 '{folder}'", wrong.Output, StringComparison.Ordinal);
        }

        var missing = await Executable.RunAsync("config", "check", "--data", folder, "--database", Path.Combine(folder, "fresh.db"));
        Assert.Contains("The first start fills it", missing.Output, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(params string[] arguments) => Executable.RunAsync([.. arguments, "--data", folder, "--database", database.Option]);
}

public sealed class AccessCommandsOnSqlite() : AccessCommandTests(Engine.Sqlite);

public sealed class AccessCommandsOnPostgres() : AccessCommandTests(Engine.Postgres);
