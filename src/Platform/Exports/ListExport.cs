using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Exports;

/// <summary>A list that the command line can take out whole. A module registers one for each of its lists.</summary>
public interface IListExport
{
    /// <summary>The list's name, as in its address: "organisations".</summary>
    string Key { get; }

    /// <summary>Writes the list as CSV or as a workbook; answers why not, or null.</summary>
    Task<Refusal?> WriteAsync(IServiceProvider services, Stream target, bool isWorkbook, Actor actor, CancellationToken ct);
}

/// <summary>A list by its columns and its use case.</summary>
public sealed class ListExport<T>(
    string key, CsvExport<T> table, Func<IServiceProvider, Actor, Outcome<RowStream<T>>> rows) : IListExport
{
    public string Key => key;

    public async Task<Refusal?> WriteAsync(IServiceProvider services, Stream target, bool isWorkbook, Actor actor, CancellationToken ct)
    {
        if (!rows(services, actor).TryGet(out var stream, out var refusal))
        {
            return refusal;
        }

        await (isWorkbook ? table.WriteXlsxAsync(target, stream.Rows, ct) : table.WriteAsync(target, stream.Rows, ct));
        return null;
    }
}
