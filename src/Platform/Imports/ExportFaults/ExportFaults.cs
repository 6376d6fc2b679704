using System.Runtime.CompilerServices;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>
/// The bad rows as a file of the same columns, with the reasons in one more: mended, it is uploaded as it is, for the
/// column with the reasons is never imported.
/// </summary>
public sealed class ExportFaults(AppDb appDb)
{
    public async Task<IResult> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } run || actor.SeesAssignedOnly
            ? Refusal.NotFound("import").ToProblem()
            : Csv(run).ToResult($"{Path.GetFileNameWithoutExtension(run.FileName)}, bad rows.csv", ReadAsync(id, actor, ct), ct);
    }

    /// <summary>The same into a file, for the command line.</summary>
    public async Task WriteAsync(Guid id, Stream target, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(i => i.Id == id, ct);
        await Csv(run).WriteAsync(target, ReadAsync(id, actor, ct), ct);
    }

    public static string Words(RowFault fault) => string.Join(
        " ", fault.Problems.Select(p => p.Field is null ? p.Message : $"{p.Field}: {p.Message}"));

    private static CsvExport<RowFault> Csv(ImportRun run)
    {
        var headers = ImportColumns.Read(run.ColumnsJson).Select(c => c.Header).ToList();
        var place = headers.IndexOf(ImportColumns.Reasons);
        var columns = headers.Select((header, index) => new CsvColumn<RowFault>(
            header, fault => index == place ? Words(fault) : index < fault.Cells.Count ? fault.Cells[index] : "")).ToList();
        return new(place >= 0 ? columns : [.. columns, new(ImportColumns.Reasons, Words)]);
    }

    private async IAsyncEnumerable<RowFault> ReadAsync(Guid id, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var chunks = db.Set<ImportChunk>().AsNoTracking().Where(c => c.ImportId == id && c.Bad > 0).OrderBy(c => c.Number);
        await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var fault in chunk.ReadFaults())
            {
                yield return fault;
            }
        }
    }
}
