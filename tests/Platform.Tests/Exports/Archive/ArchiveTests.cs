using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Entente.Platform.Access;
using Entente.Platform.Exports.Archive;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Exports.Archive;

/// <summary>A workspace goes out as one ZIP on one engine, comes in on the other, and goes out the same.</summary>
public abstract class ArchiveTests(Engine from, Engine to) : IAsyncLifetime
{
    private TestDatabase source = null!;
    private TestDatabase target = null!;
    private Firm firm = null!;

    public async Task InitializeAsync()
    {
        (source, target) = (await TestDatabase.CreateAsync(from), await TestDatabase.CreateAsync(to));
        await using var services = source.Open();
        firm = await Firm.AddAsync(services, "alpha");
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        await using var scope = services.CreateAsyncScope();
        var other = (await scope.ServiceProvider.GetRequiredService<Accounts>().AddAsync(new("other@alpha.example", "Other"))).Value;
        await new TableRows(owner, firm.WorkspaceId, other.Id).FillAsync();
    }

    public async Task DisposeAsync()
    {
        await source.DisposeAsync();
        await target.DisposeAsync();
    }

    [Fact]
    public async Task Every_table_of_the_workspace_comes_back_the_same()
    {
        var first = await ExportAsync(source, "alpha");
        Assert.Equal("none", RefusalKindOrNone(await ImportAsync(first, "alpha")));
        var second = await ExportAsync(target, "alpha");
        Assert.Equal(Content(first), Content(second));
    }

    [Fact]
    public async Task Every_table_of_workspace_rows_takes_part_or_says_that_it_does_not()
    {
        await using var services = source.Open();
        await using var db = await services.GetRequiredService<AppDb>().OpenForSystemAsync(firm.WorkspaceId, CancellationToken.None);
        var content = Content(await ExportAsync(source, "alpha"));
        foreach (var table in TableRows.Tables(db))
        {
            var file = $"tables/{table.GetTableName()}.csv";
            var stays = table.ClrType.IsAssignableTo(typeof(INotArchived));
            Assert.Equal(stays, !content.TryGetValue(file, out var rows));
            Assert.True(stays || rows!.Count(c => c == '\n') >= 2, $"{file} has no row.");
        }
    }

    [Fact]
    public async Task No_password_and_no_sign_in_link_is_in_it()
    {
        var everything = string.Concat(Content(await ExportAsync(source, "alpha")).Values);
        Assert.DoesNotContain("PasswordHash", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("TokenHash\r\n", everything, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(firm.Owner.Email, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_read_into_an_empty_workspace_only_and_wholly()
    {
        var archive = await ExportAsync(source, "alpha");
        Assert.Equal("none", RefusalKindOrNone(await ImportAsync(archive, "alpha")));
        Assert.Equal(nameof(RefusalKind.Conflict), RefusalKindOrNone(await ImportAsync(archive, "alpha")));
        Assert.Equal(nameof(RefusalKind.Invalid), RefusalKindOrNone(await ImportAsync(Damaged(archive), "beta")));
        Assert.DoesNotContain("\n0", Content(await ExportAsync(target, "beta"))["tables/Organisations.csv"], StringComparison.Ordinal);
        Assert.Equal(nameof(RefusalKind.Invalid), RefusalKindOrNone(await ImportAsync("PK no archive"u8.ToArray(), "gamma")));
        Assert.Equal(nameof(RefusalKind.Invalid), RefusalKindOrNone(await ImportAsync(Renamed(archive), "delta")));
    }

    [Fact]
    public async Task Only_an_owner_takes_the_whole_workspace_out()
    {
        await using var services = source.Open();
        var director = await Firm.ActorAsync(services, firm.Members[WorkspaceRole.Director].UserId, firm.WorkspaceId);
        using var stream = new MemoryStream();
        var refused = await services.GetRequiredService<ExportWorkspace>().RunAsync(stream, director, null, CancellationToken.None);
        Assert.Equal(RefusalKind.Forbidden, refused.Refusal!.Kind);
        Assert.Equal(0, stream.Length);
    }

    private static async Task<byte[]> ExportAsync(TestDatabase database, string slug)
    {
        await using var services = database.Open();
        var actor = (await services.GetRequiredService<CommandLineActor>().FindAsync(slug, CancellationToken.None)).Value;
        using var stream = new MemoryStream();
        _ = (await services.GetRequiredService<ExportWorkspace>().RunAsync(stream, actor, null, CancellationToken.None)).Value;
        return stream.ToArray();
    }

    private async Task<Outcome<ArchiveManifest>> ImportAsync(byte[] archive, string slug)
    {
        await using var services = target.Open();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Administration>().AddWorkspaceAsync(slug, slug, CancellationToken.None);
        var actor = (await services.GetRequiredService<CommandLineActor>().FindAsync(slug, CancellationToken.None)).Value;
        using var stream = new MemoryStream(archive);
        return await scope.ServiceProvider.GetRequiredService<ImportWorkspace>().RunAsync(stream, "alpha.zip", actor, null, CancellationToken.None);
    }

    private static string RefusalKindOrNone(Outcome<ArchiveManifest> outcome) => outcome.Refusal?.Kind.ToString() ?? "none";

    /// <summary>The text of each file; of the manifest without what names the source.</summary>
    private static SortedDictionary<string, string> Content(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            content[entry.FullName] = reader.ReadToEnd();
        }

        var manifest = JsonSerializer.Deserialize<ArchiveManifest>(content[ArchiveManifest.FileName], ArchiveManifest.Json)!;
        content[ArchiveManifest.FileName] = JsonSerializer.Serialize(manifest with { WorkspaceId = Guid.Empty }, ArchiveManifest.Json);
        return content;
    }

    private static byte[] Damaged(byte[] archive) => Changed(archive, "tables/AuditEntries.csv", text => text + "no,such\r\n");

    private static byte[] Renamed(byte[] archive) =>
        Changed(archive, ArchiveManifest.FileName, text => text.Replace("\"AuditEntries\"", "\"Spaceships\"", StringComparison.Ordinal));

    private static byte[] Changed(byte[] archive, string file, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(file)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(file).Open());
            writer.Write(change(text));
        }

        return stream.ToArray();
    }
}

public sealed class ArchivesFromSqliteToPostgres() : ArchiveTests(Engine.Sqlite, Engine.Postgres);

public sealed class ArchivesFromPostgresToSqlite() : ArchiveTests(Engine.Postgres, Engine.Sqlite);
