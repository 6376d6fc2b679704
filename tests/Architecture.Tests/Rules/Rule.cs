using Entente.Architecture.Tests.Model;

namespace Entente.Architecture.Tests.Rules;

/// <summary>
/// A rule of the house: a pure function from a repository to sentences about what breaks it. Every rule comes with
/// planted faults, made-up repositories that break it once, so that a rule which sees nothing is found out.
/// </summary>
internal sealed record Rule(string Name, Func<Repository, IEnumerable<string>> Violations)
{
    public IReadOnlyList<PlantedFault> Planted { get; init; } = [];

    public Rule SeesIn(string says, params SourceFile[] files) => Seeing(new PlantedFault(Repository.Of(files), says));

    public Rule SeesIn(string says, params TypeUse[] uses) => Seeing(new PlantedFault(Repository.Of(uses), says));

    public override string ToString() => Name;

    private Rule Seeing(PlantedFault fault) => this with { Planted = [.. Planted, fault] };
}

internal sealed record PlantedFault(Repository Repository, string Says);
