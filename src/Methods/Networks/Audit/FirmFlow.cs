namespace Entente.Methods.Networks.Audit;

/// <summary>
/// How a firm's contact with other firms is spread over its people. With xᵢ the summed strength of person i's strong
/// ties across and T = Σ xᵢ: the top share is max xᵢ / T; the centralisation is Freeman's, Σ (max x − xᵢ) divided by its
/// largest possible value (n − 1) · T, which is reached when one person holds everything, so a firm of two and a firm of
/// fifty can be compared. Centralised: the top share reaches the mark (0.40) and the centralisation half of it.
/// Decentralised: the top share stays below the lower mark (0.25). Mixed: everything else.
/// <para>Undefined cases: no flow (null) without a strong tie across; in a firm of one person centralisation and style
/// are null.</para>
/// <para>Sources: Hutt et al. (2000) for the two styles; Freeman, L. C. (1979), Centrality in social networks:
/// conceptual clarification, Social Networks 1. The marks are ours and can be changed.</para>
/// <para>Example: strengths 8, 1, 1 and 0: top share 0.8, centralisation (0 + 7 + 7 + 8) / (3 · 10) = 0.733:
/// centralised.</para>
/// </summary>
/// <param name="TopPerson">Index of the person who holds most; of equals the first.</param>
/// <param name="TopShare">That person's share.</param>
/// <param name="Centralisation">Freeman's centralisation, 0 to 1, or null.</param>
/// <param name="Style">The style in one word, or null.</param>
public sealed record FirmFlow(int TopPerson, double TopShare, double? Centralisation, FlowStyle? Style)
{
    internal static FirmFlow? Of(IReadOnlyList<int> members, IReadOnlyList<double> strengthAcross, AuditSettings settings)
    {
        var total = members.Sum(person => strengthAcross[person]);
        if (total <= 0)
        {
            return null;
        }

        var top = members.MaxBy(person => strengthAcross[person]);
        var share = strengthAcross[top] / total;
        if (members.Count == 1)
        {
            return new FirmFlow(top, share, Centralisation: null, Style: null);
        }

        var spread = members.Sum(person => strengthAcross[top] - strengthAcross[person]);
        var centralisation = spread / ((members.Count - 1) * total);
        return new FirmFlow(top, share, centralisation, StyleOf(share, centralisation, settings));
    }

    private static FlowStyle StyleOf(double share, double centralisation, AuditSettings settings)
    {
        if (share >= settings.OnePersonShare && centralisation >= settings.OnePersonShare / 2)
        {
            return FlowStyle.Centralised;
        }

        return share < settings.SpreadShare ? FlowStyle.Decentralised : FlowStyle.Mixed;
    }
}
