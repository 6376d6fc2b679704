using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class RolesAndLevelsTests
{
    [Theory]
    [InlineData("project leader", RoleKind.ProjectLeader)]
    [InlineData("Project Manager", RoleKind.ProjectLeader)]
    [InlineData("project manager until March", RoleKind.FormerProjectLeader)]
    [InlineData("former project leader", RoleKind.FormerProjectLeader)]
    [InlineData("alliance contact", RoleKind.DesignatedContact)]
    [InlineData("former alliance contact", RoleKind.Other)]
    [InlineData("executive sponsor", RoleKind.Sponsor)]
    [InlineData("top executive", RoleKind.Sponsor)]
    [InlineData("vice president", RoleKind.Other)]
    public void A_role_is_known_by_its_words(string label, RoleKind kind) =>
        Assert.Equal(new AllianceRole(kind, label), Assert.Single(AllianceRole.ParseAll(label)));

    [Fact]
    public void Semicolons_separate_roles() =>
        Assert.Equal(["marketing director", "project manager"], AllianceRole.ParseAll(" marketing director ; project manager;; ").Select(role => role.Label));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_blank_cell_holds_no_role(string? cell) => Assert.Empty(AllianceRole.ParseAll(cell));

    [Theory]
    [InlineData("Senior", Level.Senior)]
    [InlineData(" middle management ", Level.Middle)]
    [InlineData("OPERATING PERSONNEL", Level.Operating)]
    [InlineData("junior", Level.Operating)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Levels_are_read_from_their_usual_words(string? text, Level? expected)
    {
        Assert.True(LevelNames.TryParse(text, out var level));
        Assert.Equal(expected, level);
    }

    [Fact]
    public void Another_word_is_no_level() => Assert.False(LevelNames.TryParse("boss", out _));
}
