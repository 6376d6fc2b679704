using Entente.Platform.Tests.Fixtures;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Durability;

/// <summary>
/// kill -9 while eight clients write: after the restart every acknowledged write is there, and no unit is half
/// written: each organisation has its line in the audit trail, and each edit has its own.
/// </summary>
public abstract class KilledServerTests(Engine engine, ITestOutputHelper output)
{
    private static readonly int Kills = Effort.IsThorough ? 250 : 25;
    private const int MostWritesBefore = 100;

    [Fact]
    public async Task Every_acknowledged_write_survives_kill_9()
    {
        await using var firm = await WritingFirm.AddAsync(await TestDatabase.CreateAsync(engine));
        var random = new Random((int)engine);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var server = await firm.StartServerAsync();
            await firm.WriteWhileAsync(server, random.Next(MostWritesBefore), server.KillAsync);
            Assert.Empty(await firm.CompareAsync());
        }

        await using (await firm.StartServerAsync())
            Assert.Empty(await firm.CompareAsync());
        Assert.Empty(firm.Unclean);
        var figure = $"{Kills} kills, {firm.Journal.Writes} acknowledged writes, 0 lost, 0 half units, 0 corrupt";
        output.WriteLine($"{engine}: {figure}");
        Figures.Write($"kill -9 of the server, {engine}", figure);
    }
}

public sealed class KilledServerOnSqlite(ITestOutputHelper output) : KilledServerTests(Engine.Sqlite, output);

public sealed class KilledServerOnPostgres(ITestOutputHelper output) : KilledServerTests(Engine.Postgres, output);
