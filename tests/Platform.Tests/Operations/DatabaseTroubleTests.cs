using System.Net;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Entente.Platform.Tests.Operations;

/// <summary>A disk that fills and a database that goes away: words for the person, nothing half-written, recovery by itself.</summary>
public sealed class DatabaseTroubleTests
{
    [Fact]
    public async Task A_full_disk_is_said_in_words_and_nothing_is_half_written()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var services = database.Open();
        var firm = await Firm.AddAsync(services, "alpha");
        var actor = await Firm.ActorAsync(services, firm.Owner.UserId, firm.WorkspaceId);
        var saving = services.GetRequiredService<Saving>();
        await using (var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None))
        {
            // SQLite's own limit on the file's size ends in the same result code as a full disk, SQLITE_FULL.
            var pages = await db.Database.SqlQueryRaw<long>("SELECT page_count AS \"Value\" FROM pragma_page_count").SingleAsync();
            await db.Database.OpenConnectionAsync();
            await using (var command = db.Database.GetDbConnection().CreateCommand())
            {
                command.CommandText = $"PRAGMA max_page_count={pages + 2}";
                await command.ExecuteNonQueryAsync();
            }

            for (var i = 0; i < 2000; i++)
            {
                db.Jobs.Add(Job.Queue(actor.WorkspaceId, actor.UserId, "test", new string('x', 300), "{}", DateTime.UnixEpoch));
            }

            var trouble = await saving.TrySaveAsync(db, "job");
            Assert.Equal(RefusalKind.Unavailable, trouble?.Kind);
            Assert.Contains("disk", trouble!.Message, StringComparison.Ordinal);
        }

        await using var after = await services.GetRequiredService<AppDb>().OpenAsync(actor, CancellationToken.None);
        Assert.Equal(0, await after.Jobs.CountAsync());
    }

    [Fact]
    public async Task A_database_that_goes_away_is_said_and_comes_back_by_itself()
    {
        await using var database = await TestDatabase.CreateEmptyAsync(Engine.Postgres);
        var direct = new NpgsqlConnectionStringBuilder(database.Address.ConnectionString);
        await using var way = new Forwarder(direct.Host!, direct.Port);
        var folder = Directory.CreateTempSubdirectory("entente-trouble-").FullName;
        var connection = new NpgsqlConnectionStringBuilder(direct.ConnectionString) { Host = "127.0.0.1", Port = way.Port, Timeout = 5 };
        await using (var server = await Executable.ServeAsync("--empty", "--database", connection.ConnectionString, "--data", folder))
        {
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
            await client.SubmitAsync(server.OwnerLink!, "choose-password", ("Input.Password", "a good password"), ("Input.Again", "a good password"));
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/main/jobs")).StatusCode);

            await way.CutAsync();
            var api = await client.GetAsync("/api/v1/main/jobs");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
            Assert.Contains("database", await api.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            var page = await client.GetAsync("/w/main/jobs");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.DoesNotContain("Npgsql", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);

            way.Join();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/main/jobs")).StatusCode);
        }

        Directory.Delete(folder, recursive: true);
    }
}
