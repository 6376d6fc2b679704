using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// What a layout costs: long ties, ties that run through a third person, people of the core far from where their ties
/// put them, people too near each other, and crowded rows. Of a large picture only lengths and places count, so that a
/// move costs the ties of those who move.
/// </summary>
internal sealed class LayoutCost
{
    /// <summary>People up to whom every detail counts.</summary>
    internal const int DetailedPeople = 120;

    private const double ThroughPerson = 80;
    private const double Room = 3;

    /// <summary>What a unit away from the place in the picture before costs: as much as the length of some strong ties.
    /// </summary>
    private const double Moving = 3;
    private readonly LayoutTies _ties;
    private readonly double[] _clear;
    private readonly double?[] _targets;
    private readonly int[] _coreOf;
    private readonly CrossedSlots? _crossed;
    private readonly double _length;
    private readonly double _gap;
    private readonly double _crowd;

    internal LayoutCost(AuditResult audit, PictureGrid grid, LayoutSlots slots, LayoutTies ties, double[] radii)
    {
        _ties = ties;
        _clear = [.. radii.Select(radius => radius + Room)];
        _targets = CoreTargets.Of(audit, grid);
        _coreOf = [.. audit.People.Select(person => person.InCore ? person.Firm : -1)];
        _crossed = radii.Length is > 0 and <= DetailedPeople ? new CrossedSlots(slots, _clear.Max()) : null;
        var wide = grid.Scale.Orientation == PictureOrientation.Wide;
        (_length, _gap, _crowd) = wide ? (0.58, 7, 26) : (1.0, 1, 14);
    }

    /// <summary>Where people stood in the picture before; null where nobody did.</summary>
    internal IReadOnlyList<PicturePoint?>? Homes { get; init; }

    /// <summary>Whether ties through people, crowding and rows count.</summary>
    internal bool Detailed => _crossed is not null;

    /// <summary>The part of the cost that changes when a person, and whoever changes places with that person (−1 for
    /// nobody), move.</summary>
    internal double Around(int person, int other, LayoutState state)
    {
        var cost = Of(person, state, except: -1);
        if (other >= 0)
        {
            cost += Of(other, state, except: person);
        }

        return Detailed ? cost + CrossedBy(person, other, state) + Nearness(person, state) + Nearness(other, state) : cost;
    }

    /// <summary>The whole cost of a finished layout, for choosing between several.</summary>
    internal double Total(LayoutState state)
    {
        var cost = 0.0;
        for (var person = 0; person < _clear.Length; person++)
        {
            cost += PlaceCost(person, state);
        }

        foreach (var tie in _ties.All)
        {
            cost += TieCost(tie, state);
        }

        return cost;
    }

    /// <summary>A person's place and ties, without the tie to somebody who is counted already.</summary>
    private double Of(int person, LayoutState state, int except)
    {
        var cost = PlaceCost(person, state);
        foreach (var number in _ties.ByPerson[person])
        {
            ref readonly var tie = ref _ties.All[number];
            cost += tie.A == except || tie.B == except ? 0 : TieCost(tie, state);
        }

        return cost;
    }

    private double PlaceCost(int person, LayoutState state)
    {
        var moved = Homes?[person] is { } home ? Moving * state.SlotOf(person).At.DistanceTo(home) : 0;
        if (_targets[person] is not { } target)
        {
            return moved;
        }

        var off = state.SlotOf(person).Depth - target;
        return moved + (off * off * 0.012);
    }

    private double TieCost(in LayoutTie tie, LayoutState state)
    {
        var (a, b) = (state.SlotOf(tie.A).At, state.SlotOf(tie.B).At);
        var (du, dv) = (Math.Abs(a.U - b.U), Math.Abs(a.V - b.V));
        var length = tie.Across ? (0.25 * du) + (0.8 * dv) : Math.Sqrt((du * du) + (dv * dv));
        var cost = tie.Weight * length * _length;
        if (_crossed is null)
        {
            return cost;
        }

        foreach (ref readonly var crossed in _crossed.Between(state.PlaceOf(tie.A), state.PlaceOf(tie.B)))
        {
            var person = state.OccupantOf(crossed.Slot);
            cost += person >= 0 && crossed.SquaredDistance < _clear[person] * _clear[person] ? Crossing(tie) : 0;
        }

        return cost;
    }

    private static double Crossing(in LayoutTie tie) =>
        ThroughPerson * tie.Weight * (tie is { Across: true, Strong: true } ? 1.5 : 1);

    /// <summary>Ties of others that run through those who move.</summary>
    private double CrossedBy(int one, int two, LayoutState state)
    {
        var cost = 0.0;
        var placeOfOne = state.PlaceOf(one);
        var placeOfTwo = two < 0 ? -1 : state.PlaceOf(two);
        foreach (ref readonly var tie in _ties.All.AsSpan())
        {
            if (tie.A == one || tie.B == one || tie.A == two || tie.B == two)
            {
                continue;
            }

            foreach (ref readonly var crossed in _crossed!.Between(state.PlaceOf(tie.A), state.PlaceOf(tie.B)))
            {
                var person = crossed.Slot == placeOfOne ? one : crossed.Slot == placeOfTwo ? two : -1;
                cost += person >= 0 && crossed.SquaredDistance < _clear[person] * _clear[person] ? Crossing(tie) : 0;
            }
        }

        return cost;
    }

    private double Nearness(int person, LayoutState state)
    {
        if (person < 0)
        {
            return 0;
        }

        var cost = 0.0;
        ref readonly var slot = ref state.SlotOf(person);
        for (var other = 0; other < _clear.Length; other++)
        {
            ref readonly var theirs = ref state.SlotOf(other);
            var wanted = _clear[person] + _clear[other] + _gap;
            var squared = slot.At.SquaredDistanceTo(theirs.At);
            if (other == person)
            {
                continue;
            }

            if (squared < wanted * wanted)
            {
                var missing = wanted - Math.Sqrt(squared);
                cost += 8 * missing * missing;
            }

            cost += slot.Row == theirs.Row && _coreOf[person] >= 0 && _coreOf[person] == _coreOf[other] ? _crowd : 0;
        }

        return cost;
    }
}
