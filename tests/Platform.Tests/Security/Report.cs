using Entente.Platform.Tests.Fixtures;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Security;

/// <summary>What the probes of one test found, and how many there were.</summary>
internal sealed class Report(MatrixHost host)
{
    /// <summary>What everybody may keep for themselves: columns, views, what they put off, where their week goes, and that they did.</summary>
    private static readonly string[] Personal = ["new: ListColumns ", "new: LoneWolfAnswers ", "new: SavedViews ", "new: WeekSnoozes ", "new: WeekSubscriptions ", "new: AuditEntries "];

    private readonly List<string> _findings = [];
    private readonly HashSet<Attacker> _attackers = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <summary>The answer to what is another firm's must be the answer to what does not exist.</summary>
    public void Compare(Attacker attacker, Route route, string asked, Answer missing, Answer foreign)
    {
        Took(attacker, route, foreign);
        if (!foreign.Equals(missing))
            _findings.Add($"{attacker.Name}: {route} {asked} differs from missing:\n  {foreign.Beside(missing)}\n  {missing.Beside(foreign)}");
        if (host.Canaries.FirstOrDefault(canary => foreign.Raw.Contains(canary, StringComparison.Ordinal)) is { } canary)
            _findings.Add($"{attacker.Name}: {route} {asked} shows the canary {canary}");
    }

    public void Took(Attacker attacker, Route route, Answer answer)
    {
        _attackers.Add(attacker);
        if (answer.Status >= 500)
            _findings.Add($"{attacker.Name}: {route} answered {answer.Status}");
    }

    public void Add(Attacker attacker, IReadOnlyList<string> changes)
    {
        if (changes.Count > 0)
            _findings.Add($"{attacker.Name} changed rows: {string.Join("; ", changes.GroupBy(change => string.Join(' ', change.Split(' ').Take(2))).Select(same => $"{same.Count()} {same.Key}"))}");
    }

    public void AddUnlessPersonal(Attacker attacker, IReadOnlyList<string> changes) =>
        Add(attacker, [.. changes.Where(change => !Personal.Any(own => change.StartsWith(own, StringComparison.Ordinal)))]);

    public void AssertNothing(string what, ITestOutputHelper output)
    {
        var probes = _attackers.Sum(attacker => attacker.Probes);
        var figure = $"{probes} probes, {_findings.Count} findings";
        output.WriteLine($"{host.Engine}, {what}: {figure}");
        Figures.Write($"Cross-tenant matrix, {what}, {host.Engine}", figure);
        Assert.True(probes > 0, "No probe was made.");
        Assert.True(_findings.Count == 0, $"{_findings.Count} findings:\n{string.Join('\n', _findings.Take(20))}");
        foreach (var attacker in _attackers)
            attacker.Dispose();
    }
}
