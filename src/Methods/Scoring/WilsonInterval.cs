namespace Entente.Methods.Scoring;

/// <summary>
/// Wilson's score interval of a rate: between which values the true rate lies with 95 % confidence, also when few were
/// counted. Here the rate of promises kept among those settled.
/// <para>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), p = k/n, z = 1.959964.</para>
/// <para>Undefined cases: null when nothing is settled.</para>
/// <para>Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the
/// American Statistical Association 22, 209–212; Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, table I.</para>
/// <para>Example: 81 of 263 gives 0.308 with 0.2553 to 0.3662 (Newcombe 1998).</para>
/// </summary>
/// <param name="Rate">k/n.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record WilsonInterval(double Rate, double Low, double High)
{
    /// <summary>The 97.5 % point of the normal distribution, for 95 % confidence on both sides.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The interval of <paramref name="kept"/> out of <paramref name="settled"/>.</summary>
    public static WilsonInterval? Of(int kept, int settled)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kept);
        ArgumentOutOfRangeException.ThrowIfLessThan(settled, kept);
        if (settled == 0)
        {
            return null;
        }

        var (n, p) = ((double)settled, kept / (double)settled);
        var middle = p + (Z * Z / (2 * n));
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        var whole = 1 + (Z * Z / n);
        return new WilsonInterval(p, Math.Max(0, (middle - half) / whole), Math.Min(1, (middle + half) / whole));
    }

    /// <summary>Whether the two rates may be the same: their intervals have a value in common.</summary>
    public bool Overlaps(WilsonInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Low <= other.High && other.Low <= High;
    }
}
