namespace Entente.Methods.Networks.Audit;

/// <summary>Puts together what the audit knows of each person.</summary>
internal static class PersonProfiles
{
    internal static PersonProfile[] Of(
        Roster roster, IReadOnlyList<AuditTie> ties, bool[] answered, StrongTieMeasures measures, AuditSettings settings)
    {
        var counts = TieCounts.Of(roster, ties);
        var spans = Spanners.Of(roster, ties, settings.SpannerTies);
        var flow = FlowShares(roster, StrengthAcross(roster, ties));
        return [.. Enumerable.Range(0, roster.Count).Select(person => new PersonProfile
        {
            Person = person,
            Firm = roster.FirmOf(person),
            Answered = answered[person],
            StrongInside = counts[person].StrongInside,
            StrongAcross = counts[person].StrongAcross,
            WorkingInside = counts[person].WorkingInside,
            WorkingAcross = counts[person].WorkingAcross,
            Betweenness = measures.Betweenness[person],
            RouteShare = measures.RouteShares[person],
            CoreNumber = measures.CoreNumbers[person],
            InCore = measures.CoreNumbers[person] >= settings.CoreNumber,
            InDensestCore = measures.Partition?.InCore[person] ?? false,
            Coreness = measures.Coreness?.Values[person],
            SpansTo = spans[person],
            Brokerage = measures.Brokerage[person],
            FlowShare = flow[person],
        })];
    }

    /// <summary>The summed strength of each person's strong ties to other firms.</summary>
    internal static double[] StrengthAcross(Roster roster, IReadOnlyList<AuditTie> ties)
    {
        var strength = new double[roster.Count];
        foreach (var tie in ties.Where(tie => tie is { IsStrong: true, Across: true }))
        {
            strength[tie.A] += tie.Strength;
            strength[tie.B] += tie.Strength;
        }

        return strength;
    }

    private static double?[] FlowShares(Roster roster, double[] strengthAcross)
    {
        var totals = new double[roster.Firms.Count];
        for (var person = 0; person < strengthAcross.Length; person++)
        {
            totals[roster.FirmOf(person)] += strengthAcross[person];
        }

        return [.. strengthAcross.Select((strength, person) =>
            totals[roster.FirmOf(person)] > 0 ? strength / totals[roster.FirmOf(person)] : (double?)null)];
    }

    private sealed class TieCounts
    {
        internal int StrongInside { get; private set; }

        internal int StrongAcross { get; private set; }

        internal int WorkingInside { get; private set; }

        internal int WorkingAcross { get; private set; }

        internal static TieCounts[] Of(Roster roster, IReadOnlyList<AuditTie> ties)
        {
            TieCounts[] counts = [.. Enumerable.Range(0, roster.Count).Select(_ => new TieCounts())];
            foreach (var tie in ties.Where(tie => tie.IsWorking))
            {
                counts[tie.A].Add(tie);
                counts[tie.B].Add(tie);
            }

            return counts;
        }

        private void Add(AuditTie tie)
        {
            var strong = tie.IsStrong ? 1 : 0;
            if (tie.Across)
            {
                (StrongAcross, WorkingAcross) = (StrongAcross + strong, WorkingAcross + 1);
            }
            else
            {
                (StrongInside, WorkingInside) = (StrongInside + strong, WorkingInside + 1);
            }
        }
    }
}
