using Entente.Platform.Search;

namespace Entente.Platform.Tests.Search;

/// <summary>Typing errors are counted, and what a search looks for holds every word with one of them.</summary>
public sealed class TypingErrorsTests
{
    [Theory]
    [InlineData("siemens", "siemens", 0)]
    [InlineData("siemens", "simens", 1)]
    [InlineData("siemens", "siemmens", 1)]
    [InlineData("siemens", "siewens", 1)]
    [InlineData("siemens", "seimens", 1)]
    [InlineData("smeiens", "siemens", 2)]
    public void Counts_typing_errors(string typed, string meant, int errors) =>
        Assert.Equal(errors, TypingErrors.Between(typed, meant, 3));

    [Fact]
    public void Stops_counting_at_the_limit() => Assert.Equal(2, TypingErrors.Between("omega", "delta", 1));

    [Theory]
    [InlineData("acme")]
    [InlineData("omega")]
    [InlineData("siemens")]
    [InlineData("norrvik")]
    [InlineData("consulting")]
    [InlineData("telecommunications")]
    public void Every_word_with_one_typing_error_holds_an_alternative_that_tells_something(string word)
    {
        var text = $" the {word} company ";
        foreach (var typed in WithOneError(word).Where(t => t.Length > SearchPattern.ShortestMisspelt))
        {
            var pattern = SearchPattern.Resembling([typed]);
            Assert.NotNull(pattern);
            var held = pattern.Terms.Single().Any(alternative => alternative.All(f => text.Contains(f, StringComparison.Ordinal)));
            Assert.True(held || word.Length < 7, $"'{typed}' does not lead to '{word}'.");
        }
    }

    [Fact]
    public void Words_are_letters_and_digits_of_any_script_folded() =>
        Assert.Equal("strasse c o 12 ωμεγα", Entente.Platform.Search.SearchWords.Of("Straße, c/o \"12\" – Ωμέγα*"));

    private static IEnumerable<string> WithOneError(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
            yield return word.Remove(at, 1).Insert(at, "x");
            yield return word.Insert(at, "x");
            if (at > 0)
                yield return word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..];
        }
    }
}
