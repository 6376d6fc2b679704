namespace Entente.Methods.Networks.Audit;

/// <summary>Puts together what the audit knows of each firm.</summary>
internal static class FirmProfiles
{
    private static readonly Level?[] HighestFirst = [Level.Senior, Level.Middle, Level.Operating, null];

    internal static FirmProfile[] Of(
        Roster roster, IReadOnlyList<AuditTie> ties, PersonProfile[] people, AuditSettings settings)
    {
        var strength = PersonProfiles.StrengthAcross(roster, ties);
        return [.. Enumerable.Range(0, roster.Firms.Count).Select(firm => Of(firm, roster, people, strength, settings))];
    }

    private static FirmProfile Of(int firm, Roster roster, PersonProfile[] all, double[] strength, AuditSettings settings)
    {
        PersonProfile[] members = [.. all.Where(person => person.Firm == firm)];
        int[] indexes = [.. members.Select(person => person.Person)];
        return new FirmProfile
        {
            Firm = firm,
            Name = roster.Firms[firm],
            People = indexes,
            Response = new ResponseRate(members.Count(person => person.Answered), members.Length),
            InCore = members.Count(person => person.InCore),
            Levels = [.. HighestFirst.Select(level => Count(level, roster, members)).Where(count => count.People > 0)],
            Spanners = [.. members.Where(person => person.IsSpanner).Select(person => person.Person)],
            StrongInside = members.Sum(person => person.StrongInside) / 2,
            StrongAcross = members.Sum(person => person.StrongAcross),
            Brokerage = members.Aggregate(default(BrokerageCounts), (sum, person) => Add(sum, person.Brokerage)),
            Flow = FirmFlow.Of(indexes, strength, settings),
            Contacts = Contacts(roster, members),
        };
    }

    private static LevelCount Count(Level? level, Roster roster, PersonProfile[] members)
    {
        PersonProfile[] people = [.. members.Where(person => roster.People[person.Person].Level == level)];
        return new LevelCount(level, people.Length, people.Count(person => person.InCore));
    }

    private static ContactShare[] Contacts(Roster roster, PersonProfile[] members)
    {
        var working = members.Sum(person => person.WorkingAcross);
        return [.. members
            .Where(person => roster.People[person.Person].Holds(RoleKind.DesignatedContact))
            .Select(person => new ContactShare(
                person.Person, person.FlowShare, working == 0 ? null : (double)person.WorkingAcross / working))];
    }

    private static BrokerageCounts Add(BrokerageCounts a, BrokerageCounts b) => new(
        a.Coordinator + b.Coordinator,
        a.Gatekeeper + b.Gatekeeper,
        a.Representative + b.Representative,
        a.Consultant + b.Consultant,
        a.Liaison + b.Liaison);
}
