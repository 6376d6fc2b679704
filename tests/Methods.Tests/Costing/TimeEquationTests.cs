using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

public sealed class TimeEquationTests
{
    [Theory]
    [InlineData("6")]
    [InlineData("0.5 + 6.5 [special] + 0.2 [ship = air]")]
    [InlineData("6 + 2.5 lines + 13 [channel = phone, fax and rush]")]
    [InlineData("1 minutes + -2 [portal != no]")]
    [InlineData("3 'order lines' [weight >= 12.5 and 'net amount' < 100]")]
    [InlineData("1 [kind = 'it''s'] + 1 [n > -3] + 1 [n <= 4]")]
    public void What_is_written_reads_back_the_same(string text)
    {
        Assert.True(TimeEquation.TryParse(text.Replace("+ -", "- ", StringComparison.Ordinal), out var equation, out var problem), problem);
        Assert.Equal(text, equation!.ToString());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("6 +", 4)]
    [InlineData("6 7", 3)]
    [InlineData("6 [", 4)]
    [InlineData("6 [a = ]", 8)]
    [InlineData("6 [a or b]", 6)]
    [InlineData("6 [a < tall]", 12)]
    [InlineData("6 'lines", 9)]
    [InlineData("1.2.3", 6)]
    public void A_mistake_is_named_with_its_place(string text, int place)
    {
        Assert.False(TimeEquation.TryParse(text, out _, out var problem));
        Assert.Contains($"At place {place} ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData(" X ", true)]
    [InlineData("2", true)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public void A_bare_column_asks_for_yes(string cell, bool holds) =>
        Assert.Equal(holds, new RowCondition("rush", ConditionOperator.IsYes, []).Holds(cell));

    [Fact]
    public void Texts_are_compared_without_case_and_numbers_as_numbers()
    {
        Assert.True(new RowCondition("ship", ConditionOperator.IsOneOf, ["air", "sea"]).Holds("AIR "));
        Assert.False(new RowCondition("ship", ConditionOperator.IsNoneOf, ["air"]).Holds("Air"));
        Assert.True(new RowCondition("n", ConditionOperator.AtLeast, ["10"]).Holds(10m));
        Assert.False(new RowCondition("n", ConditionOperator.Less, ["10"]).Holds(10m));
        Assert.True(new RowCondition("n", ConditionOperator.More, ["9"]).Holds(10m));
        Assert.True(new RowCondition("n", ConditionOperator.AtMost, ["10"]).Holds(10m));
    }
}
