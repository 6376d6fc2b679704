using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>A kind of relationship and how many are of it.</summary>
internal sealed record KindCount(RelationshipKind Kind, int Count);

/// <summary>What the page of relationships opens with. Counting stops at the limit of lists.</summary>
internal sealed record RelationshipCounts(
    int Relationships, IReadOnlyList<KindCount> Kinds, IReadOnlyList<string> Coopetition, int WithoutOwner)
{
    private const int MostNames = 3;

    public string Lead => Coopetition switch
    {
        [] when Relationships == 0 => "We have no relationship with another organisation yet.",
        [] => "Nobody whom we work with is our competitor as well.",
        [var one] => $"{one} competes and works with us at once: agree what may be shared.",
        _ => $"{Amount.Opening(Coopetition.Count, "organisation competes and works", "organisations compete and work")} "
            + $"with us at once: {Named}. Agree what may be shared.",
    };

    /// <summary>Who looks after them, as far as that is a finding; null when everything is as it should be.</summary>
    public string? Finding => WithoutOwner == 0
        ? null
        : $"{Amount.Opening(WithoutOwner, "relationship has", "relationships have")} no owner: somebody should look after {(WithoutOwner == 1 ? "it" : "them")}.";

    private string Named => Coopetition.Count <= MostNames
        ? Amount.List(Coopetition)
        : $"{string.Join(", ", Coopetition.Take(MostNames))} and {Amount.Of(Coopetition.Count - MostNames, "other", "others")}";
}
