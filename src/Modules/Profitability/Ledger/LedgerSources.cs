namespace Entente.Modules.Profitability.Ledger;

/// <summary>One file of a ledger. Plain or gzip is told by its first bytes, not by its name.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">What the person calls it, for messages.</param>
internal sealed record LedgerFile(string Path, string Name)
{
    internal static LedgerFile At(string path) => new(path, System.IO.Path.GetFileName(path));
}

/// <summary>The files of a ledger.</summary>
/// <param name="Orders">Order lines, one or many files.</param>
/// <param name="Events">Activity events; none for firms that record none.</param>
/// <param name="Customers">The customers; null to take every id of the ledger as a customer.</param>
internal sealed record LedgerSources(
    IReadOnlyList<LedgerFile> Orders, IReadOnlyList<LedgerFile> Events, LedgerFile? Customers = null)
{
    internal IEnumerable<LedgerFile> All => [.. Customers is null ? [] : new[] { Customers }, .. Orders, .. Events];
}

/// <summary>How far a run is.</summary>
/// <param name="BytesRead">Bytes of the files as they lie on disk.</param>
/// <param name="BytesAll">Bytes of all files.</param>
internal readonly record struct LedgerProgress(long BytesRead, long BytesAll);
