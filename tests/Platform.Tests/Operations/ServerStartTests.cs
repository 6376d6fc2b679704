using System.Net;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Operations;

/// <summary>The first start, the second, and the stop, of the program as its own process.</summary>
public abstract class ServerStartTests(Engine engine) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-start-").FullName;
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateEmptyAsync(engine);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_first_start_lets_the_owner_in_and_later_starts_keep_what_is_there()
    {
        await using (var first = await ServeAsync())
        {
            using var client = NewClient(first);
            var answer = await client.SubmitAsync(
                first.OwnerLink!, "choose-password", ("Input.Password", "a good password"), ("Input.Again", "a good password"));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/alpha/jobs")).StatusCode);
            Assert.Equal(0, await first.StopAsync());
        }

        var before = await ListAsync();
        await using var second = await ServeAsync();
        Assert.Null(second.OwnerLink);
        Assert.Equal(before, await ListAsync());
    }

    [Fact]
    public async Task Until_somebody_has_a_password_each_start_prints_a_new_link()
    {
        string? earlier;
        await using (var first = await ServeAsync("--empty"))
        {
            earlier = first.OwnerLink;
            await first.KillAsync();
        }

        await using var second = await ServeAsync("--empty");
        Assert.NotNull(second.OwnerLink);
        Assert.NotEqual(earlier, second.OwnerLink);
    }

    [Fact]
    public async Task An_empty_start_has_a_workspace_and_no_sample()
    {
        await using var server = await ServeAsync("--empty");
        Assert.Equal("main\tMy firm", await ListAsync());
    }

    [Fact]
    public async Task Neither_output_nor_log_keeps_the_link_after_it_was_opened()
    {
        await using var server = await ServeAsync("--empty");
        using var client = NewClient(server);
        await client.GetAsync(server.OwnerLink);
        await client.GetAsync("/sign-in/link/made-up-token");
        Assert.Equal(0, await server.StopAsync());
        Assert.DoesNotContain("/sign-in/link/", server.Error, StringComparison.Ordinal);
    }

    private Task<Executable> ServeAsync(params string[] arguments) =>
        Executable.ServeAsync([.. arguments, "--database", database.Option, "--data", folder]);

    private async Task<string> ListAsync() =>
        (await Executable.RunAsync("workspace", "list", "--database", database.Option, "--data", folder)).Output.Trim();

    private static HttpClient NewClient(Executable server) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
}

public sealed class ServerStartOnSqlite() : ServerStartTests(Engine.Sqlite);

public sealed class ServerStartOnPostgres() : ServerStartTests(Engine.Postgres);
