namespace Entente.Methods.Networks.Audit;

/// <summary>The network of an audit's strong ties.</summary>
internal static class StrongTies
{
    internal static Network NetworkOf(Roster roster, IReadOnlyList<AuditTie> ties) =>
        Network.FromArcs(roster.Count, ties.SelectMany(ArcsOf));

    private static IEnumerable<Arc> ArcsOf(AuditTie tie)
    {
        if (tie.KindFromA == TieKind.Strong)
        {
            yield return new Arc(tie.A, tie.B, tie.Strength);
        }

        if (tie.KindFromB == TieKind.Strong)
        {
            yield return new Arc(tie.B, tie.A, tie.Strength);
        }
    }
}
