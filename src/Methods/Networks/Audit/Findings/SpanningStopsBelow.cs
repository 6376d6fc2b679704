namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Nobody spans the border between firms, or nobody of the highest level that the alliance has does.</summary>
internal static class SpanningStopsBelow
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        var spanners = audit.BoundarySpanners.ToArray();
        if (spanners.Length == 0)
        {
            return audit.Totals.StrongAcross == 0 ? [] : [Nobody(audit)];
        }

        var reached = spanners.Max(person => LevelOf(audit, person.Person));
        var present = audit.Roster.People.Max(person => person.Level);
        return reached is null || present <= reached ? [] : [Below(audit, spanners, reached.Value)];
    }

    private static Level? LevelOf(AuditResult audit, int person) => audit.Roster.People[person].Level;

    private static Finding Nobody(AuditResult audit) => new(
        FindingKind.NoBoundarySpanner,
        Severity.Attention,
        "Nobody spans the border",
        $"Nobody has {audit.Settings.SpannerTies} strong ties at home and {audit.Settings.SpannerTies} at a partner at the same time.",
        "Boundary spanners carry what one firm knows into the other; without them news travels by chance.",
        Sources.Hutt,
        "Give those who have contact at the partner a place in the meetings at home, and the other way round.",
        "tie those with contact at the partner in at home",
        [],
        [.. Enumerable.Range(0, audit.Ties.Count).Where(tie => audit.Ties[tie] is { IsStrong: true, Across: true })]);

    private static Finding Below(AuditResult audit, PersonProfile[] spanners, Level reached)
    {
        var functions = spanners.Select(person => audit.Roster.People[person.Person].Function).Distinct().ToArray();
        var oneFunction = functions is [{ } only] && spanners.Length > 1 ? $" All belong to {Wording.Cut(only)}." : string.Empty;
        var partner = audit.Firms.Count == 2 ? "the border" : "a border";
        int[] people = [.. spanners.Select(person => person.Person)];
        return new Finding(
            FindingKind.SpanningStopsBelow,
            Severity.Attention,
            reached == Level.Operating ? "No boundary spanner above operating level" : "Spanning stops below senior level",
            $"{Wording.Capital(Wording.Spelled(spanners.Length, "person spans", "people span"))} {partner}: {ByLevel(audit, spanners)}.{oneFunction}",
            "Contact is needed at three levels: on goals, on plans and on daily work.",
            Sources.Kanter,
            $"Pair people of the missing level across the firms: {Pairing(audit, reached)}.",
            $"pair {Pairing(audit, reached)}",
            people,
            audit.StrongTiesOf(people));
    }

    private static string ByLevel(AuditResult audit, PersonProfile[] spanners)
    {
        var parts = new List<string>();
        foreach (var level in new[] { Level.Operating, Level.Middle, Level.Senior })
        {
            int[] people = [.. spanners.Select(person => person.Person).Where(person => LevelOf(audit, person) == level).Order()];
            var named = people.Length is > 0 and <= 3 && people.Length < spanners.Length ? $" ({audit.ListOf(people)})" : string.Empty;
            var number = people.Length == 0 ? "none" : people.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (people.Length > 0 || audit.Roster.People.Any(person => person.Level == level))
            {
                parts.Add($"{number} {LevelNames.InOneWord(level)}{named}");
            }
        }

        return string.Join(", ", parts);
    }

    /// <summary>For each of the two firms with most people above the reached level, the best tied of them.</summary>
    private static string Pairing(AuditResult audit, Level reached)
    {
        var missing = reached + 1;
        string[] people = [.. audit.Firms
            .Select(firm => firm.People
                .Where(person => LevelOf(audit, person) == missing)
                .OrderByDescending(person => audit.People[person].Strong)
                .ThenByDescending(person => audit.People[person].Working)
                .Cast<int?>()
                .FirstOrDefault())
            .OfType<int>()
            .Take(2)
            .Select(person => audit.Names[person])];
        return people.Length == 2
            ? $"{people[0]} with {people[1]}"
            : $"one person of {LevelNames.Of(missing)} from each firm";
    }
}
