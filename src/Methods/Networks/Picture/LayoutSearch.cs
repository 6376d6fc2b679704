using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// Simulated annealing over the slots: a person moves to another slot of the own cell, or two change places; a dearer
/// layout is kept while the temperature allows it. Several seeded runs, the cheapest wins, of equals the first; so the
/// same data give the same picture.
/// <para>Source: Kirkpatrick, S., Gelatt, C. D. &amp; Vecchi, M. P. (1983), Optimization by simulated annealing, Science
/// 220.</para>
/// </summary>
internal static class LayoutSearch
{
    private const double Hot = 90;
    private const double Cold = 0.3;
    private const int DetailedRuns = 4;
    private const int DetailedMoves = 7000;
    private const int MovesAPerson = 400;

    internal static LayoutState Best(
        AuditResult audit, PictureGrid grid, LayoutTies ties,
        (double[] Radii, IReadOnlyList<PicturePoint?>? Homes) people, CancellationToken ct)
    {
        var slots = new LayoutSlots(audit, grid);
        var cost = new LayoutCost(audit, grid, slots, ties, people.Radii)
        {
            Homes = people.Homes,
        };
        var runs = cost.Detailed ? DetailedRuns : 1;
        LayoutState? best = null;
        var least = double.PositiveInfinity;
        for (var run = 0; run < runs; run++)
        {
            ct.ThrowIfCancellationRequested();
            var choice = new SeededChoice((ulong)run);
            var state = LayoutState.Shuffled(slots, ref choice);
            Anneal(state, cost, slots, ref choice, ct);
            var total = cost.Total(state);
            if (total < least)
            {
                (best, least) = (state, total);
            }
        }

        return best!;
    }

    private static void Anneal(
        LayoutState state, LayoutCost cost, LayoutSlots slots, ref SeededChoice choice, CancellationToken ct)
    {
        var people = slots.Choices.Length;
        if (people == 0)
        {
            return;
        }

        var moves = cost.Detailed ? Math.Min(DetailedMoves, people * MovesAPerson) : people * MovesAPerson;
        for (var move = 0; move < moves; move++)
        {
            if (move % 1000 == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            var rest = 1 - ((double)move / moves);
            var person = choice.Next(people);
            var (first, count) = slots.Choices[person];
            Try(state, cost, (person, first + choice.Next(count)), (Hot * rest * rest) + Cold, ref choice);
        }
    }

    private static void Try(
        LayoutState state, LayoutCost cost, (int Person, int Place) move, double temperature, ref SeededChoice choice)
    {
        var left = state.PlaceOf(move.Person);
        if (move.Place == left)
        {
            return;
        }

        var other = state.OccupantOf(move.Place);
        var before = cost.Around(move.Person, other, state);
        state.Move(move.Person, move.Place);
        if (cost.Around(move.Person, other, state) - before > temperature * choice.NextPatience())
        {
            state.Move(move.Person, left);
        }
    }
}
