using Entente.Platform.Lists;

namespace Entente.Platform.Tests.Lists;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Äpfel", "apfel")]
    [InlineData("A\u0308pfel", "apfel")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ølberg", "olberg")]
    [InlineData("Łódź", "lodz")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ﬁrm Ⅳ", "firm iv")]
    [InlineData("  Omega\t ", "omega")]
    [InlineData("no\uFFFEcharacter", "nocharacter")]
    [InlineData(null, "")]
    public void Folds_case_and_diacritics(string? text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void Half_a_letter_is_folded_to_the_mark_of_what_cannot_be_read() =>
        Assert.Equal("half \ufffd a pair", FoldedText.Of("half " + '\ud800' + " a pair"));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var text = string.Concat(Enumerable.Range(1, 0xFFFF).Select(c => (char)c));
        var once = FoldedText.Of(text);
        Assert.Equal(once, FoldedText.Of(once));
    }
}
