namespace Entente.Methods.Networks;

/// <summary>Random numbers that are the same in every version of .NET: SplitMix64 (Steele, Lea &amp; Flood 2014, Fast
/// splittable pseudorandom number generators).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 to <paramref name="bound"/> − 1.</summary>
    internal int Next(int bound) => (int)(((UInt128)NextBits() * (uint)bound) >> 64);

    internal void Shuffle(int[] values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
