using System.IO.Compression;
using System.Text;
using Entente.Platform.Exports;
using Entente.Platform.Imports.Files;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Imports.Files;

/// <summary>Spoiled files of every kind: each is read or refused in words, quickly, and nothing else happens.</summary>
public sealed class ImportFuzzTests
{
    private const int Seed = 7;
    private const int CsvCases = 16_000;
    private const int XlsxCases = 4_500;
    private const int MostRows = 5_000;

    private static readonly string[] Pieces =
        ["\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "\0", "\uFEFF", "'", "=", "sep=;\n", "é", "🦊", "\ud800", new('x', 5_000), "1,5", "31.12.2019"];

    [Fact]
    public async Task Spoiled_text_files_are_read_or_refused()
    {
        var seeds = new[] { "a,b,c\n1,2,3\n\"x, \"\"y\"\"\",,\n", "a;b\n1,5;31.12.2019\n", "name\tid\nÜ\t1\n", "x\n" }
            .SelectMany(text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray() }).ToList();
        await RunAsync("Spoiled CSV files", CsvCases, random => Spoil(seeds[random.Next(seeds.Count)], random, inserts: true));
    }

    [Fact]
    public async Task Spoiled_workbooks_are_read_or_refused()
    {
        var file = new MemoryStream();
        using (var writer = new XlsxWriter(file, [("name", false), ("size", true)]))
        {
            for (var row = 0; row < 20; row++)
                writer.Write([$"firm {row}", "1.5"]);
        }

        var whole = file.ToArray();
        await RunAsync("Spoiled workbooks", XlsxCases, random => random.Next(2) == 0 ? Spoil(whole, random, inserts: false) : SpoilPart(whole, random));
    }

    private static async Task RunAsync(string what, int cases, Func<Random, byte[]> make)
    {
        var random = new Random(Seed);
        var (read, refused) = (0, 0);
        for (var number = 0; number < cases; number++)
        {
            var bytes = make(random);
            try
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                await ReadAllAsync(bytes, patience.Token);
                read++;
            }
            catch (TableException e)
            {
                Assert.True(e.Message.Length > 20, $"Case {number}: {e.Message}");
                refused++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {number} of {what} ({Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 400)))})", e);
            }
        }

        Assert.True(read > cases / 50 && refused > cases / 50, $"{read} read, {refused} refused: the cases are too much alike.");
        Figures.Write(what, $"{cases:N0} tried, {read:N0} read, {refused:N0} refused in words, 0 crashed");
    }

    private static async Task ReadAllAsync(byte[] bytes, CancellationToken ct)
    {
        var shape = await TableFile.DetectAsync(new MemoryStream(bytes), ct);
        await using var table = await TableFile.OpenAsync(new MemoryStream(bytes), shape, ct);
        for (var rows = 0; rows < MostRows && await table.ReadAsync(ct) is { } row; rows++)
            Assert.True(row.Fault is not null || row.Cells.Length == table.Headers.Count);
    }

    private static byte[] Spoil(byte[] whole, Random random, bool inserts)
    {
        var bytes = whole.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(inserts ? 5 : 4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 0);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Take(random.Next(20)).ToArray());
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A sound ZIP with one part of it spoiled: what is inside is looked at.</summary>
    private static byte[] SpoilPart(byte[] whole, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(whole));
        var spoiled = random.Next(from.Entries.Count);
        var file = new MemoryStream();
        using (var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var place = 0; place < from.Entries.Count; place++)
            {
                using var source = from.Entries[place].Open();
                using var copy = new MemoryStream();
                source.CopyTo(copy);
                using var target = to.CreateEntry(from.Entries[place].FullName).Open();
                target.Write(place == spoiled ? Spoil(copy.ToArray(), random, inserts: true) : copy.ToArray());
            }
        }

        return file.ToArray();
    }
}
