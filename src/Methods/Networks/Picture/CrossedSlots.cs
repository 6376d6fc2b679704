using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Picture;

/// <summary>A slot that a tie passes, and how near.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CrossedSlot(int Slot, double SquaredDistance);

/// <summary>For each two slots the others that a tie between them passes, worked out once, so that the search need not
/// follow curves.</summary>
internal sealed class CrossedSlots
{
    private const int Samples = 11;
    private readonly int _count;
    private readonly int[] _starts;
    private readonly CrossedSlot[] _crossed;

    internal CrossedSlots(LayoutSlots slots, double reach)
    {
        _count = slots.All.Length;
        _starts = new int[(_count * _count) + 1];
        PicturePoint[] at = [.. slots.All.Select(slot => slot.At)];
        var index = new PersonIndex(at, reach);
        var crossed = new List<CrossedSlot>();
        var nearest = new double[_count];
        for (var a = 0; a < _count; a++)
        {
            for (var b = 0; b < _count; b++)
            {
                if (a < b)
                {
                    Follow(a, b, slots, index, nearest, crossed, reach * reach);
                }

                _starts[(a * _count) + b + 1] = crossed.Count;
            }
        }

        _crossed = [.. crossed];
    }

    internal ReadOnlySpan<CrossedSlot> Between(int a, int b)
    {
        var pair = a < b ? (a * _count) + b : (b * _count) + a;
        return _crossed.AsSpan(_starts[pair], _starts[pair + 1] - _starts[pair]);
    }

    private static void Follow(
        int a, int b, LayoutSlots slots, PersonIndex index, double[] nearest, List<CrossedSlot> crossed, double squaredReach)
    {
        var curve = TieCurve.Of(slots.All[a].At, slots.All[b].At, slots.Firms[a] != slots.Firms[b], bend: 0);
        var first = crossed.Count;
        for (var step = 1; step <= Samples; step++)
        {
            var point = curve.At(step / (Samples + 1.0));
            foreach (var slot in index.Near(point))
            {
                var distance = point.SquaredDistanceTo(slots.All[slot].At);
                if (slot == a || slot == b || distance >= squaredReach)
                {
                    continue;
                }

                if (nearest[slot] == 0)
                {
                    crossed.Add(new CrossedSlot(slot, distance));
                    nearest[slot] = distance + 1;
                }

                nearest[slot] = Math.Min(nearest[slot], distance + 1);
            }
        }

        for (var entry = first; entry < crossed.Count; entry++)
        {
            var slot = crossed[entry].Slot;
            crossed[entry] = new CrossedSlot(slot, nearest[slot] - 1);
            nearest[slot] = 0;
        }
    }
}
