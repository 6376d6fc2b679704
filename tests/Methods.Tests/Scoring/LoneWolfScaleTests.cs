using Entente.Methods.Scoring;

namespace Entente.Methods.Tests.Scoring;

public sealed class LoneWolfScaleTests
{
    [Theory]
    [InlineData(new[] { 7, 6, 5, 4, 3, 2, 1 }, 4, LoneWolfLean.Between)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3, 3 }, 3, LoneWolfLean.Together)]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5, 5 }, 5, LoneWolfLean.Alone)]
    [InlineData(new[] { 7, 7, 7, 7, 7, 7, 7 }, 7, LoneWolfLean.Alone)]
    public void The_score_is_the_mean_of_the_marks(int[] marks, double mean, LoneWolfLean lean) =>
        Assert.Equal(new LoneWolfScore(mean, lean), LoneWolfScale.Score(marks));

    [Fact]
    public void An_answer_has_seven_marks_of_the_scale()
    {
        Assert.Throws<ArgumentException>(() => LoneWolfScale.Score([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => LoneWolfScale.Score([1, 2, 3, 4, 5, 6, 8]));
        Assert.Throws<ArgumentException>(() => LoneWolfScale.Score([0, 2, 3, 4, 5, 6, 7]));
    }
}
