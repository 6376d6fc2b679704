using Entente.Platform.Tests.Fixtures;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Durability;

/// <summary>kill -9 of PostgreSQL itself under the running server, which has to come back without being restarted.</summary>
public sealed class KilledPostgresTests(ITestOutputHelper output)
{
    private const int Crashes = 25;
    private const int WritesBefore = 50;

    [Fact]
    public async Task Every_acknowledged_write_survives_and_the_server_recovers_by_itself()
    {
        await using var cluster = await PostgresCluster.StartAsync();
        await using var firm = await WritingFirm.AddAsync(await TestDatabase.CreateOnAsync(cluster));
        await using var server = await firm.StartServerAsync();
        for (var crash = 1; crash <= Crashes; crash++)
        {
            await firm.WriteWhileAsync(server, WritesBefore, cluster.CrashAsync);
            await cluster.RestartAsync();
            await firm.WriteWhileAsync(server, WritesBefore, () => Task.CompletedTask);
            Assert.Empty(await firm.CompareAsync());
        }

        Assert.True(firm.Unclean.Count == 0, string.Join('\n', firm.Unclean.Concat(FaultsIn(server.Error)).Take(10)));
        var figure = $"{Crashes} kills, {firm.Journal.Writes} acknowledged writes, 0 lost, 0 half units";
        output.WriteLine(figure);
        Figures.Write("kill -9 of PostgreSQL under the server", figure);
    }

    /// <summary>What broke in the server besides the connections to the database.</summary>
    private static IEnumerable<string> FaultsIn(string log) =>
        log.Split('\n').Where(line => line.Contains("unhandled exception", StringComparison.Ordinal)
            && !line.Contains(" Npgsql.NpgsqlException", StringComparison.Ordinal) && !line.Contains(" Npgsql.PostgresException", StringComparison.Ordinal));
}
