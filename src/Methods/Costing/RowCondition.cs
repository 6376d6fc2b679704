using System.Globalization;

namespace Entente.Methods.Costing;

/// <summary>How a condition compares.</summary>
public enum ConditionOperator
{
    /// <summary>The cell says yes: yes, y, true, x or a number other than 0.</summary>
    IsYes,

    /// <summary>The cell is one of the values.</summary>
    IsOneOf,

    /// <summary>The cell is none of the values.</summary>
    IsNoneOf,

    /// <summary>The cell's number is less than the value.</summary>
    Less,

    /// <summary>The cell's number is at most the value.</summary>
    AtMost,

    /// <summary>The cell's number is more than the value.</summary>
    More,

    /// <summary>The cell's number is at least the value.</summary>
    AtLeast,
}

/// <summary>
/// A condition on one cell of a ledger row. Text is compared without regard to case and outer blanks. A comparison of
/// numbers does not hold for an empty cell.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">The texts, or one number as text.</param>
public sealed record RowCondition(string Column, ConditionOperator Operator, IReadOnlyList<string> Values)
{
    private static readonly string[] Yes = ["yes", "y", "true", "x", "t"];

    /// <summary>Whether numbers are compared.</summary>
    public bool ComparesNumbers => Operator >= ConditionOperator.Less;

    /// <summary>The number that cells are compared with; null when texts are compared.</summary>
    public decimal? Number => ComparesNumbers && Values.Count == 1
        && decimal.TryParse(Values[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a text fulfils a condition on texts.</summary>
    public bool Holds(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var text = cell.Trim();
        return Operator switch
        {
            ConditionOperator.IsYes => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) || IsNumberNotZero(text),
            ConditionOperator.IsOneOf => Values.Contains(text, StringComparer.OrdinalIgnoreCase),
            ConditionOperator.IsNoneOf => !Values.Contains(text, StringComparer.OrdinalIgnoreCase),
            _ => throw new InvalidOperationException("This condition compares numbers."),
        };
    }

    /// <summary>Whether a number fulfils a condition on numbers.</summary>
    public bool Holds(decimal number) => Number is { } limit && Operator switch
    {
        ConditionOperator.Less => number < limit,
        ConditionOperator.AtMost => number <= limit,
        ConditionOperator.More => number > limit,
        ConditionOperator.AtLeast => number >= limit,
        _ => throw new InvalidOperationException("This condition compares texts."),
    };

    /// <inheritdoc/>
    public override string ToString()
    {
        var column = TimeEquationText.Name(Column);
        var values = string.Join(", ", Values.Select(TimeEquationText.Name));
        return Operator == ConditionOperator.IsYes ? column : $"{column} {TimeEquationText.Sign(Operator)} {values}";
    }

    /// <summary>Two conditions with the same parts are equal.</summary>
    public bool Equals(RowCondition? other) =>
        other is not null && Column == other.Column && Operator == other.Operator && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <summary>Follows <see cref="Equals(RowCondition?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Column, Operator, Values.Count);

    private static bool IsNumberNotZero(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number != 0;
}
