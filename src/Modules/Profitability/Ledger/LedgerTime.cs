namespace Entente.Modules.Profitability.Ledger;

/// <summary>Tells how far a run is, in bytes of all its files.</summary>
internal sealed class LedgerTime(LedgerSources sources, IProgress<LedgerProgress>? progress)
{
    private readonly long _all = progress is null ? 0 : sources.All.Sum(LengthOf);
    private long _before;

    internal void Report(long bytes) => progress?.Report(new LedgerProgress(Math.Min(_before + bytes, _all), _all));

    internal void FilesDone(IReadOnlyList<LedgerFile> files) => _before += progress is null ? 0 : files.Sum(LengthOf);

    private static long LengthOf(LedgerFile file) => new FileInfo(file.Path) is { Exists: true } info ? info.Length : 0;
}
