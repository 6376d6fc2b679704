using System.Numerics;

namespace Entente.Methods.Networks.Turnover;

/// <summary>
/// Σ 1/d over all ordered pairs of the people who are left, once some are taken out. Whom each person reaches is a row
/// of bits; a step of all searches at once is the union of the neighbours' rows, so one evaluation of 500 people takes
/// some tens of microseconds. Levels are counted in whole numbers, so the sum does not depend on threads.
/// </summary>
internal sealed class HarmonicSums : IRemainder
{
    private const int Bits = 64;

    private readonly Network _ties;
    private readonly int _words;
    private readonly bool[] _out;
    private ulong[] _reached;
    private ulong[] _next;

    internal HarmonicSums(Network ties)
    {
        _ties = ties.Symmetrised();
        _words = (ties.Count + Bits - 1) / Bits;
        _out = new bool[ties.Count];
        _reached = new ulong[ties.Count * _words];
        _next = new ulong[_reached.Length];
    }

    /// <summary>The sum without these people.</summary>
    public double Without(ReadOnlySpan<int> removed)
    {
        foreach (var person in removed)
        {
            _out[person] = true;
        }

        var sum = Search();
        foreach (var person in removed)
        {
            _out[person] = false;
        }

        return sum;
    }

    private double Search()
    {
        Array.Clear(_reached);
        for (var person = 0; person < _ties.Count; person++)
        {
            if (!_out[person])
            {
                _reached[(person * _words) + (person / Bits)] = 1UL << (person % Bits);
            }
        }

        var sum = 0.0;
        for (var distance = 1; Step() is > 0 and var found; distance++)
        {
            sum += (double)found / distance;
        }

        return sum;
    }

    /// <summary>Goes one tie further from everybody; how many ordered pairs that adds.</summary>
    private long Step()
    {
        var found = 0L;
        for (var person = 0; person < _ties.Count; person++)
        {
            var row = _next.AsSpan(person * _words, _words);
            var before = _reached.AsSpan(person * _words, _words);
            before.CopyTo(row);
            if (!_out[person])
            {
                foreach (var neighbour in _ties.Successors(person))
                {
                    Unite(row, _reached.AsSpan(neighbour * _words, _words));
                }
            }

            for (var word = 0; word < row.Length; word++)
            {
                found += BitOperations.PopCount(row[word] ^ before[word]);
            }
        }

        (_reached, _next) = (_next, _reached);
        return found;
    }

    private static void Unite(Span<ulong> row, ReadOnlySpan<ulong> other)
    {
        var word = 0;
        for (; word <= row.Length - Vector<ulong>.Count; word += Vector<ulong>.Count)
        {
            var both = new Vector<ulong>(row[word..]) | new Vector<ulong>(other[word..]);
            both.CopyTo(row[word..]);
        }

        for (; word < row.Length; word++)
        {
            row[word] |= other[word];
        }
    }
}
