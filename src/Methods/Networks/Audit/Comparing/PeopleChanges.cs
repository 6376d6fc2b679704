namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>What became of every person of one audit or both.</summary>
internal static class PeopleChanges
{
    internal static IReadOnlyList<ChangedPerson> Of(AuditNetwork earlier, AuditNetwork later)
    {
        var (before, after) = (AcrossOf(earlier), AcrossOf(later));
        var ids = later.Roster.People.Concat(earlier.Roster.People.Where(person => !later.Roster.Has(person.Id)));
        return [.. ids.Select(person => person.Id).Select(id =>
        {
            var (was, now) = (IndexIn(earlier, id), IndexIn(later, id));
            return new ChangedPerson(
                id,
                was is { } a ? before[a] : null,
                now is { } b ? after[b] : null,
                was is { } c && earlier.InCore[c],
                now is { } d && later.InCore[d],
                was is { } e && earlier.SpansTo[e].Count > 0,
                now is { } f && later.SpansTo[f].Count > 0);
        })];
    }

    private static int? IndexIn(AuditNetwork audit, string id) => audit.Roster.Has(id) ? audit.Roster.IndexOf(id) : null;

    private static int[] AcrossOf(AuditNetwork audit)
    {
        var held = new int[audit.Roster.Count];
        foreach (var tie in audit.StrongAcross().Select(index => audit.Ties[index]))
        {
            held[tie.A]++;
            held[tie.B]++;
        }

        return held;
    }
}
