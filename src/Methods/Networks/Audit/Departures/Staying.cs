using Entente.Methods.Networks.Turnover;

namespace Entente.Methods.Networks.Audit.Departures;

/// <summary>An audit with and without some people, as the two states of a departure.</summary>
internal sealed class Staying
{
    private readonly AuditNetwork _audit;
    private readonly int[] _gone;
    private readonly DistanceTable _today;
    private readonly DistanceTable _without;

    private Staying(AuditNetwork audit, int[] gone)
    {
        (_audit, _gone) = (audit, gone);
        _today = new DistanceTable(audit.Strong, []);
        _without = gone.Length == 0 ? _today : new DistanceTable(audit.Strong, gone);
    }

    private IReadOnlyList<int> Firms => _audit.Roster.FirmNumbers;

    internal static Staying Of(AuditNetwork audit, int[] gone) => new(audit, gone);

    internal Standing Today() => StandingOf(_today, _audit.Strong, _audit.Ties, [], _audit.SpansTo);

    internal Standing Without()
    {
        AuditTie[] ties = [.. _audit.Ties.Where(tie => !_gone.Contains(tie.A) && !_gone.Contains(tie.B))];
        var network = StrongTies.NetworkOf(_audit.Roster, ties);
        var spans = Spanners.Of(_audit.Roster, ties, _audit.Settings.SpannerTies);
        return StandingOf(_without, network, ties, _gone, spans);
    }

    /// <summary>Who reached another firm and does not any more.</summary>
    internal IReadOnlyList<int> CutOff() =>
        [.. Enumerable.Range(0, _today.Count).Where(person =>
            !_gone.Contains(person) && Reaches(_today, person) && !Reaches(_without, person))];

    /// <summary>Who loses the last strong tie of his or her own to another firm.</summary>
    internal IReadOnlyList<int> WithoutTie(int[] lost)
    {
        var kept = _audit.StrongAcross().Except(lost).SelectMany(Ends).ToHashSet();
        return [.. lost.SelectMany(Ends).Distinct().Where(person => !_gone.Contains(person) && !kept.Contains(person)).Order()];
    }

    private int[] Ends(int tie) => [_audit.Ties[tie].A, _audit.Ties[tie].B];

    private bool Reaches(DistanceTable distances, int person)
    {
        var row = distances.From(person);
        for (var other = 0; other < row.Length; other++)
        {
            if (row[other] < DistanceTable.Never && Firms[other] != Firms[person])
            {
                return true;
            }
        }

        return false;
    }

    private Standing StandingOf(
        DistanceTable distances, Network network, IEnumerable<AuditTie> ties, int[] removed, IReadOnlyList<IReadOnlyList<int>> spans)
    {
        AuditTie[] across = [.. ties.Where(tie => tie is { IsStrong: true, Across: true })];
        var held = across.SelectMany(tie => new[] { tie.A, tie.B }).CountBy(person => person).ToDictionary();
        var routes = ShortestRoutes.CrossFirmShares(network, Firms);
        var broker = Enumerable.Range(0, routes.Length).Where(person => routes[person] > 0)
            .OrderByDescending(person => routes[person]).Cast<int?>().FirstOrDefault();
        return new Standing(
            across.Length,
            held.Count,
            [.. Enumerable.Range(0, spans.Count).Where(person => spans[person].Count > 0)
                .OrderByDescending(person => held.GetValueOrDefault(person))],
            MeanSteps(distances),
            CrossFirmEfficiency.Of(distances, Firms, _without.IsLeft),
            Fragmentation.Of(_audit.Strong, removed),
            broker,
            broker is { } person ? routes[person] : null);
    }

    private double? MeanSteps(DistanceTable distances)
    {
        var (sum, pairs) = (0L, 0L);
        for (var one = 0; one < distances.Count; one++)
        {
            var row = distances.From(one);
            for (var other = one + 1; other < row.Length; other++)
            {
                if (row[other] < DistanceTable.Never && Firms[one] != Firms[other])
                {
                    (sum, pairs) = (sum + row[other], pairs + 1);
                }
            }
        }

        return pairs == 0 ? null : (double)sum / pairs;
    }
}
