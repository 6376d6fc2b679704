namespace Entente.Methods.Costing;

/// <summary>
/// What one row takes: base × quantity + Σ coefficient × driver, each term under its conditions (Kaplan &amp; Anderson 2004).
/// <para>Example: packaging takes 0.5 minutes, 6.5 more for special handling, 0.2 more by air:
/// <c>0.5 + 6.5 [special] + 0.2 [ship = air]</c> gives 0.5, 7.0, 0.7 and 7.2.</para>
/// </summary>
/// <param name="Terms">The summands.</param>
public sealed record TimeEquation(IReadOnlyList<TimeTerm> Terms)
{
    /// <summary>The recorded quantity.</summary>
    public static TimeEquation Quantity { get; } = new([new TimeTerm(1)]);

    /// <summary>The recorded minutes.</summary>
    public static TimeEquation Minutes { get; } = new([new TimeTerm(1, TimeTerm.MinutesColumn)]);

    /// <summary>Reads <c>6 + 2.5 lines + 13 [channel = phone, fax]</c>; see <see cref="TimeEquationText"/>.</summary>
    public static bool TryParse(string text, out TimeEquation? equation, out string? problem) =>
        TimeEquationText.TryParse(text, out equation, out problem);

    /// <summary>The equation as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Join(" + ", Terms);

    /// <summary>Two equations with the same terms are equal.</summary>
    public bool Equals(TimeEquation? other) => other is not null && Terms.SequenceEqual(other.Terms);

    /// <summary>Follows <see cref="Equals(TimeEquation?)"/>.</summary>
    public override int GetHashCode() => Terms.Aggregate(17, HashCode.Combine);
}

/// <summary>One summand of a time equation.</summary>
/// <param name="Coefficient">Minutes (or units) for each unit of the driver.</param>
/// <param name="Driver">Column whose number counts; null for the row's quantity.</param>
/// <param name="When">Conditions that all hold on rows that count; none for every row.</param>
public sealed record TimeTerm(decimal Coefficient, string? Driver = null, IReadOnlyList<RowCondition>? When = null)
{
    /// <summary>The column of recorded minutes.</summary>
    public const string MinutesColumn = "minutes";

    /// <summary>The column of recorded quantities.</summary>
    public const string QuantityColumn = "quantity";

    /// <summary>The conditions, none if none were given.</summary>
    public IReadOnlyList<RowCondition> Conditions => When ?? [];

    /// <summary>The driver, with the quantity's column under one name.</summary>
    public string? Column => string.Equals(Driver, QuantityColumn, StringComparison.OrdinalIgnoreCase) ? null : Driver;

    /// <inheritdoc/>
    public override string ToString()
    {
        var driver = Driver is null ? string.Empty : $" {TimeEquationText.Name(Driver)}";
        var conditions = Conditions.Count == 0 ? string.Empty : $" [{string.Join(" and ", Conditions)}]";
        return $"{Coefficient.ToString(System.Globalization.CultureInfo.InvariantCulture)}{driver}{conditions}";
    }

    /// <summary>Two terms with the same parts are equal.</summary>
    public bool Equals(TimeTerm? other) =>
        other is not null && Coefficient == other.Coefficient && Driver == other.Driver && Conditions.SequenceEqual(other.Conditions);

    /// <summary>Follows <see cref="Equals(TimeTerm?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Coefficient, Driver, Conditions.Count);
}
