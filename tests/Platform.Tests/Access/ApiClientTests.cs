using System.Diagnostics;
using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Access;

/// <summary>A TypeScript client generated from the server's own OpenAPI document compiles, strictly, and works.</summary>
public abstract class ApiClientTests(HostFixture fixture)
{
    [Fact]
    public async Task A_generated_client_compiles_and_makes_a_round_trip()
    {
        var folder = Directory.CreateTempSubdirectory("entente-client-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(RepositoryRoot.PathTo("tests/ApiClient"), "*.*").Where(f => Path.GetExtension(f) is ".ts" or ".json"))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            var modules = RepositoryRoot.PathTo("tests/ApiClient/node_modules");
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), modules);
            var secret = (await fixture.Host.Services.GetRequiredService<AccessTokens>()
                .AddAsync(new NewToken { Name = "Generated client", Scope = TokenScope.Write }, fixture.Alpha.Owner.UserId, default)).Value.Secret;
            using var client = fixture.Host.NewClient();
            client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
            await File.WriteAllTextAsync(Path.Combine(folder, "openapi.json"), await client.GetStringAsync("/api/openapi/v1.json"));

            await RunAsync(folder, Path.Combine(modules, "openapi-typescript/bin/cli.js"), "openapi.json", "-o", "schema.d.ts");
            await RunAsync(folder, Path.Combine(modules, "typescript/bin/tsc"), "-p", ".");
            Assert.Contains("round trip done", await RunWithTokenAsync(secret, folder, "--preserve-symlinks", "out/roundtrip.js"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<string> RunAsync(string folder, params string[] arguments) => RunWithTokenAsync(null, folder, arguments);

    private async Task<string> RunWithTokenAsync(string? secret, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ENTENTE_ADDRESS"] = fixture.Host.Address.ToString().TrimEnd('/');
        start.Environment["ENTENTE_WORKSPACE"] = "alpha";
        start.Environment["ENTENTE_TOKEN"] = secret;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"node {string.Join(' ', arguments)}: {await output}{await error}");
        return await output;
    }
}

public sealed class ApiClientOnSqlite(SqliteHost fixture) : ApiClientTests(fixture), IClassFixture<SqliteHost>;

public sealed class ApiClientOnPostgres(PostgresHost fixture) : ApiClientTests(fixture), IClassFixture<PostgresHost>;
