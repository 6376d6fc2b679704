namespace Entente.Methods.Costing;

/// <summary>
/// Amounts as whole ten-thousandths in 64 bits: exact, fast to add, and up to 922 trillion. Sums that would leave that range
/// throw <see cref="OverflowException"/>, never wrap.
/// </summary>
public static class Scaled
{
    /// <summary>Parts of one.</summary>
    public const long One = 10_000;

    /// <summary>Parts of one hundredth.</summary>
    public const long Cent = One / 100;

    /// <summary>The exact decimal.</summary>
    public static decimal ToDecimal(long scaled) => (decimal)scaled / One;

    /// <summary>Rounded half away from zero to ten-thousandths.</summary>
    public static long FromDecimal(decimal amount) =>
        decimal.ToInt64(decimal.Round(checked(amount * One), 0, MidpointRounding.AwayFromZero));

    /// <summary>Rounded half away from zero to whole cents, as a number of cents.</summary>
    public static long ToCents(long scaled) => Divide(scaled, Cent);

    /// <summary>A quotient rounded half away from zero; the divisor is positive.</summary>
    public static long Divide(long dividend, long divisor)
    {
        var (quotient, rest) = Math.DivRem(dividend, divisor);
        return quotient + (Math.Abs(rest) >= divisor - Math.Abs(rest) ? Math.Sign(rest) : 0);
    }

    /// <summary>A quotient rounded half away from zero; the divisor is positive.</summary>
    public static Int128 Divide(Int128 dividend, Int128 divisor)
    {
        var (quotient, rest) = Int128.DivRem(dividend, divisor);
        return quotient + (Int128.Abs(rest) >= divisor - Int128.Abs(rest) ? Int128.Sign(rest) : 0);
    }
}
