using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Features;

/// <summary>A ledger with its files, their first rows, and what its columns mean.</summary>
internal sealed record LedgerDetails(
    LedgerOverview Overview, IReadOnlyList<FileOverview> Files, LedgerMapping Mapping, string? OrdersQuery, string? EventsQuery,
    IReadOnlyDictionary<FileKind, FileHead> Heads)
{
    public FileHead Head(FileKind kind) => Heads.TryGetValue(kind, out var head) ? head : FileHead.Empty;

    public int Count(FileKind kind) => Files.Count(file => file.Kind == kind);

    public bool HasOrders => Overview.Source == SourceKind.Database || Count(FileKind.Orders) > 0;
}
