using System.Numerics;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// A generator of reproducible choices: the same seed gives the same choices on every machine. SplitMix64 (Steele, Lea
/// &amp; Flood 2014, Fast splittable pseudorandom number generators).
/// </summary>
internal struct SeededChoice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1.</summary>
    internal int Next(int count) => (int)(((UInt128)NextBits() * (ulong)count) >> 64);

    /// <summary>A patience of mean about 1, exponentially distributed, by whole and broken binary digits instead of a
    /// logarithm, whose last digit differs between platforms.</summary>
    internal double NextPatience()
    {
        const double Ln2 = 0.69314718055994531;
        var bits = NextBits() | 1;
        var zeros = BitOperations.LeadingZeroCount(bits);
        var fraction = (bits << zeros << 1) * (1.0 / ulong.MaxValue);
        return Ln2 * (zeros + 1 - fraction);
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
