using Entente.Architecture.Tests.Model;
using Entente.Architecture.Tests.Rules;

namespace Entente.Architecture.Tests;

public sealed class RepositoryTests
{
    private static readonly Lazy<Repository> Real = new(Repository.Read);

    private static readonly IReadOnlyList<Rule> Rules =
        [.. ProjectRules.All, .. ModuleRules.All, .. StyleRules.All, .. UpkeepRules.All];

    public static TheoryData<string> RuleNames => [.. Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_repository_keeps_the_rule(string rule)
    {
        var violations = Named(rule).Violations(Real.Value).ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_rule_sees_its_planted_faults(string rule)
    {
        Assert.NotEmpty(Named(rule).Planted);
        Assert.All(Named(rule).Planted, fault => Assert.Contains(
            Named(rule).Violations(fault.Repository),
            violation => violation.Contains(fault.Says, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_rules_look_at_the_whole_repository()
    {
        var repository = Real.Value;
        Assert.Contains(repository.Projects, project => project.Layer == Layer.Methods);
        Assert.Contains(repository.Projects, project => project.Layer == Layer.Platform);
        Assert.Contains(repository.Projects, project => project.Layer == Layer.Host);
        Assert.Contains(repository.Projects, project => project.Layer == Layer.Module);
        Assert.Contains(repository.Uses, use => use.By == "Entente.Networks");
        Assert.Contains(repository.Files, file => file.Types.Any(type => type.Name == nameof(RepositoryTests)));
    }

    private static Rule Named(string name) => Rules.Single(rule => rule.Name == name);
}
