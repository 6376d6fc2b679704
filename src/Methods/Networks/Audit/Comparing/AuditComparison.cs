using Entente.Methods.Networks.Audit.Blocks;

namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>What became of a strong tie between two audits.</summary>
public enum TieChange
{
    /// <summary>Strong in both.</summary>
    Kept,

    /// <summary>Strong in the earlier one, between people who are both still there.</summary>
    Lost,

    /// <summary>Strong in the earlier one; one of the two has left, or both.</summary>
    LostWithLeaver,

    /// <summary>Strong in the later one only.</summary>
    New,
}

/// <summary>One strong tie of either audit and what became of it.</summary>
/// <param name="A">Id of the one person.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Across">Whether they are of different firms.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Before">Its kind in the earlier audit; null without contact or where somebody was not there.</param>
/// <param name="After">Its kind in the later audit.</param>
public sealed record ChangedTie(string A, string B, bool Across, TieChange Change, TieKind? Before, TieKind? After);

/// <summary>A person who is in one audit or both, by how much strong contact across changed.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Before">Strong ties across in the earlier audit; null where the person was not there.</param>
/// <param name="After">The same in the later one.</param>
/// <param name="WasCore">In the core of the earlier audit.</param>
/// <param name="IsCore">In the core of the later one.</param>
/// <param name="WasSpanner">A boundary spanner in the earlier audit.</param>
/// <param name="IsSpanner">A boundary spanner in the later one.</param>
public sealed record ChangedPerson(
    string Id, int? Before, int? After, bool WasCore, bool IsCore, bool WasSpanner, bool IsSpanner)
{
    /// <summary>There in the later audit only.</summary>
    public bool IsJoiner => Before is null;

    /// <summary>There in the earlier audit only.</summary>
    public bool IsLeaver => After is null;
}

/// <summary>A cell of a block matrix in both audits.</summary>
/// <param name="Kind">Which matrix.</param>
/// <param name="Row">Group of the row, its firm before it where rows are of one firm.</param>
/// <param name="Column">Group of the column.</param>
/// <param name="Before">In the earlier audit; null where one of the groups was not there.</param>
/// <param name="After">In the later one.</param>
public sealed record ChangedBlock(BlockKind Kind, string Row, string Column, BlockCell? Before, BlockCell? After)
{
    /// <summary>Change of the working density; null where it is not defined in both.</summary>
    public double? DensityChange => After?.Density - Before?.Density;

    /// <summary>Change of the strong density; null where it is not defined in both.</summary>
    public double? StrongDensityChange => After?.StrongDensity - Before?.StrongDensity;
}

/// <summary>
/// Two audits compared, people matched by id: strong ties kept, lost and new; who joined and left, who entered and left
/// the core; the QAP correlation of the strong ties of those in both; the change of every block density.
/// <para>Undefined cases: the QAP is null with fewer than three people in both or without a tie in one of the two; a
/// density change is null where a group is missing in one.</para>
/// <para>Sources: Krackhardt, D. (1988), Predicting with networks (QAP); Hutt et al. (2000), who advise to repeat the
/// audit as people move on.</para>
/// <para>Example: a tie a – b that was strong and is not any more, while both stay: lost; where b has left: lost with
/// the leaver.</para>
/// </summary>
/// <param name="Ties">Every tie that is strong in either, across first, then by ids.</param>
/// <param name="People">Everybody of either audit, those of the later one first, in its order.</param>
/// <param name="Blocks">Every cell of either.</param>
/// <param name="InBoth">People in both.</param>
/// <param name="Qap">How alike the networks of those in both are.</param>
public sealed record AuditComparison(
    IReadOnlyList<ChangedTie> Ties,
    IReadOnlyList<ChangedPerson> People,
    IReadOnlyList<ChangedBlock> Blocks,
    int InBoth,
    QapResult? Qap)
{
    /// <summary>Compares; the same input gives the same result on any number of threads.</summary>
    public static AuditComparison Of(
        AuditNetwork earlier, AuditNetwork later, int permutations = Networks.Qap.DefaultPermutations,
        ulong seed = Networks.Qap.DefaultSeed, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        string[] both = [.. later.Roster.People.Select(person => person.Id).Where(earlier.Roster.Has)];
        return new AuditComparison(
            TieChanges.Of(earlier, later),
            PeopleChanges.Of(earlier, later),
            BlockChanges.Of(earlier, later),
            both.Length,
            Networks.Qap.Of(CommonNetwork(earlier, both), CommonNetwork(later, both), permutations, seed, ct: ct));
    }

    /// <summary>How many ties across (or inside) changed in this way.</summary>
    public int Count(TieChange change, bool across) => Ties.Count(tie => tie.Change == change && tie.Across == across);

    /// <summary>The strong ties, 0 or 1, among the people of both audits, in the same order.</summary>
    private static Network CommonNetwork(AuditNetwork audit, string[] ids)
    {
        var places = ids.Select((id, place) => (audit.Roster.IndexOf(id), place)).ToDictionary();
        var ties = audit.Strong.Symmetrised();
        return Network.FromArcs(ids.Length, ties.Arcs()
            .Where(arc => places.ContainsKey(arc.From) && places.ContainsKey(arc.To))
            .Select(arc => new Arc(places[arc.From], places[arc.To], 1)));
    }
}
