using Entente.Platform.Outcomes;

namespace Entente.Platform.Tests.Outcomes;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Omega", null)]
    [InlineData("Zoë 你好 🎉", null)]
    [InlineData("12345678901", "11 characters")]
    [InlineData("a\nb", "place 2")]
    [InlineData("\u0000", "place 1")]
    [InlineData("ab\uFFFE", "place 3")]
    [InlineData("🎉\u0007", "place 2")]
    public void Says_what_is_wrong_and_where(string text, string? says)
    {
        var errors = Check.Shape(new Line { Text = text });
        if (says is null)
            Assert.Empty(errors);
        else
            Assert.Contains(says, Assert.Single(errors, e => e.Field == "Text").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_letter_is_unreadable() =>
        Assert.Contains("place 3", Assert.Single(Check.Shape(new Line { Text = "ab" + '\ud83d' })).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_may_break_where_there_may_be_several() => Assert.Empty(Check.Shape(new Line { Lines = "a\r\nb\tc" }));

    private sealed record Line
    {
        [PlainText(10)]
        public string? Text { get; set; }

        [PlainText(10, IsMultiline = true)]
        public string? Lines { get; set; }
    }
}
