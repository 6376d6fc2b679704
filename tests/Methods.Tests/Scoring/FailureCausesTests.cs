using Entente.Methods.Scoring;

namespace Entente.Methods.Tests.Scoring;

public sealed class FailureCausesTests
{
    [Fact]
    public void Each_cause_is_the_mean_of_its_two_statements()
    {
        var profile = FailureCauses.Profile([[2, 3, 4, 4, 5, 1, 3, 3], [4, 3, 4, 4, 5, 1, 3, 3]]);

        Assert.Equal([3.0, 4.0, 3.0, 3.0], profile.Select(score => score.Mean));
        Assert.True(FailureCauses.Profile([[2, 3, 4, 4, 5, 1, 3, 3]])[0].CallsForAction);
        Assert.False(profile[0].CallsForAction);
    }

    [Fact]
    public void Without_answers_nothing_is_said() => Assert.All(FailureCauses.Profile([]), score => Assert.Null(score.Mean));

    [Fact]
    public void An_answer_has_eight_marks() => Assert.Throws<ArgumentException>(() => FailureCauses.Profile([[1, 2]]));
}
