using Entente.Methods.Networks.Turnover;

namespace Entente.Methods.Networks.Audit.Departures;

/// <summary>The network of strong ties at one moment, before or after people go.</summary>
/// <param name="StrongAcross">Strong ties between firms.</param>
/// <param name="PeopleAcross">People with at least one of them.</param>
/// <param name="Spanners">Boundary spanners, most strong ties across first.</param>
/// <param name="MeanSteps">Mean distance between people of different firms who reach each other; null where none does.
/// </param>
/// <param name="Efficiency">Cross-firm efficiency among those who stay; null without a pair across.</param>
/// <param name="Fragmentation">F, DF and components.</param>
/// <param name="Broker">Who lies on most of the shortest routes between firms; null where nobody does.</param>
/// <param name="BrokerShare">That person's share of the routes.</param>
public sealed record Standing(
    int StrongAcross,
    int PeopleAcross,
    IReadOnlyList<int> Spanners,
    double? MeanSteps,
    double? Efficiency,
    FragmentationValues Fragmentation,
    int? Broker,
    double? BrokerShare);

/// <summary>
/// What the loss of some people does to the contact between firms: the strong ties across that go with them, the parts
/// into which the network falls, fragmentation F and DF, who is left without any chain of strong ties to another firm,
/// and who becomes the next broker. Efficiency before and after is taken over the same pairs, those who stay.
/// <para>Undefined cases: shares and means are null where there is nothing to share or to reach. Taking out nobody
/// changes nothing; taking out everybody leaves zeros and nulls.</para>
/// <para>Sources: Borgatti, S. P. (2006), Identifying sets of key players in a social network; Hutt et al. (2000) on
/// the turnover of project managers.</para>
/// <para>Example: a – v – b, v and a of Alpha, b of Omega, without v: the only tie across is lost (1 of 1), F rises from
/// 0 to 1, and a and b are cut off.</para>
/// </summary>
/// <param name="Removed">Who goes, ascending.</param>
/// <param name="Before">Today.</param>
/// <param name="After">Without them.</param>
/// <param name="LostTies">Indexes of the strong ties across that go.</param>
/// <param name="LostShare">Their share of all strong ties across; null where there is none.</param>
/// <param name="CutOff">Who stays and had a chain of strong ties to another firm, and has none now.</param>
/// <param name="WithoutTie">Who stays and had a strong tie across of their own, and has none now.</param>
public sealed record Departure(
    IReadOnlyList<int> Removed,
    Standing Before,
    Standing After,
    IReadOnlyList<int> LostTies,
    double? LostShare,
    IReadOnlyList<int> CutOff,
    IReadOnlyList<int> WithoutTie)
{
    /// <summary>Components that the loss adds.</summary>
    public int NewComponents => Math.Max(0, After.Fragmentation.Components - Before.Fragmentation.Components
        + Removed.Count(person => Isolated.Contains(person)));

    /// <summary>Removed people who were a component of their own.</summary>
    internal IReadOnlyList<int> Isolated { get; init; } = [];

    /// <summary>What is lost of the cross-firm efficiency; null where it is not defined.</summary>
    public double? LostEfficiency => Before.Efficiency - After.Efficiency;

    /// <summary>Without these people; numbers outside the network are refused.</summary>
    public static Departure Of(AuditNetwork audit, IEnumerable<int> removed)
    {
        ArgumentNullException.ThrowIfNull(audit);
        int[] gone = [.. removed.Distinct().Order()];
        if (gone.Length > 0 && (gone[0] < 0 || gone[^1] >= audit.Roster.Count))
        {
            throw new ArgumentOutOfRangeException(nameof(removed), "A person outside the network was to be removed.");
        }

        var staying = Staying.Of(audit, gone);
        var (before, after) = (staying.Today(), staying.Without());
        int[] across = [.. audit.StrongAcross()];
        int[] lost = [.. across.Where(tie => gone.Contains(audit.Ties[tie].A) || gone.Contains(audit.Ties[tie].B))];
        return new Departure(
            gone, before, after, lost,
            across.Length == 0 ? null : (double)lost.Length / across.Length,
            staying.CutOff(), staying.WithoutTie(lost))
        {
            Isolated = [.. gone.Where(person => audit.Strong.Symmetrised().OutDegree(person) == 0)],
        };
    }
}
