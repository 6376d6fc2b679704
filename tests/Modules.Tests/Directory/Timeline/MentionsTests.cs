using Entente.Modules.Directory.Domain.Timeline;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>Who is named with an @.</summary>
public sealed class MentionsTests
{
    private static readonly Guid Bo = Guid.CreateVersion7();
    private static readonly Guid BoLee = Guid.CreateVersion7();
    private static readonly Guid Jose = Guid.CreateVersion7();

    [Theory]
    [InlineData("@Bo, please look", "Bo")]
    [InlineData("ask @bo lee.", "Bo Lee")]
    [InlineData("@Bo Leeds is nobody else", "Bo")]
    [InlineData("@JOSE and @Bo Lee", "José,Bo Lee")]
    [InlineData("write to a@bo", "")]
    [InlineData("@Bobby", "")]
    [InlineData("no one", "")]
    [InlineData(null, "")]
    public void Finds_the_members_who_are_named(string? text, string names)
    {
        (Guid Id, string Name)[] members = [(Bo, "Bo"), (BoLee, "Bo Lee"), (Jose, "José")];
        var expected = names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => members.Single(m => m.Name == n).Id);
        Assert.Equal(expected.Order(), Mentions.Find(text, members).Order());
    }
}
