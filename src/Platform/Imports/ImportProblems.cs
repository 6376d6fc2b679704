using System.Globalization;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Imports;

/// <summary>Gathers what is wrong in one or several files. All are counted; the first ones are kept.</summary>
public sealed class ImportProblems
{
    /// <summary>Problems kept word for word: more than anyone reads, less than fills the memory.</summary>
    public const int MostKept = 1_000;

    /// <summary>Problems that a refusal lists.</summary>
    private const int MostListed = 50;

    private readonly List<ImportProblem> _kept = [];

    public IReadOnlyList<ImportProblem> Kept => _kept;

    public int Count { get; private set; }

    public bool Any => Count > 0;

    public void Add(ImportProblem problem)
    {
        Count++;
        if (_kept.Count < MostKept)
        {
            _kept.Add(problem);
        }
    }

    /// <summary>The refusal of the whole import: each problem with its place, and that nothing was done.</summary>
    public Refusal ToRefusal(string consequence = "Nothing was read in.")
    {
        var listed = _kept.Take(MostListed).Select(problem => new FieldError(problem.Place, problem.Message)).ToList();
        var count = Count == 1 ? "1 problem was found." : string.Create(CultureInfo.InvariantCulture, $"{Count:N0} problems were found.");
        var rest = Count > listed.Count ? string.Create(CultureInfo.InvariantCulture, $" The first {listed.Count} are:") : "";
        return new Refusal(RefusalKind.Invalid, $"{count} {consequence}{rest}", listed);
    }
}
