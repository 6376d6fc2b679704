using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>Problems that several workers find. Those with the lowest rows of a file are listed, whoever found them first.</summary>
internal sealed class LedgerProblems
{
    private const int MostKept = 2_000;

    private readonly Lock _lock = new();
    private readonly List<ImportProblem> _kept = [];
    private long _count;

    internal bool Any => Interlocked.Read(ref _count) > 0;

    /// <summary>Whether so much is wrong that reading on would tell nothing new.</summary>
    internal bool IsHopeless => Interlocked.Read(ref _count) >= MostKept;

    internal void Add(ImportProblem problem)
    {
        lock (_lock)
        {
            _count++;
            if (_kept.Count < MostKept)
            {
                _kept.Add(problem);
            }
        }
    }

    internal Refusal ToRefusal(string consequence)
    {
        var ordered = new ImportProblems();
        lock (_lock)
        {
            foreach (var problem in _kept.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Row ?? 0))
            {
                ordered.Add(problem);
            }
        }

        return ordered.ToRefusal(consequence);
    }
}
