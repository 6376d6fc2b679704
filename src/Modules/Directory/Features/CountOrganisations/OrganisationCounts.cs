using Entente.Modules.Directory.Domain;
using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Features;

/// <summary>What the page of organisations opens with. Counting stops at the limit of lists.</summary>
/// <param name="Organisations">How many organisations there are.</param>
/// <param name="Relationships">How many relationships there are.</param>
/// <param name="People">How many people there are.</param>
/// <param name="Own">The name of our own firm; null while none is marked.</param>
/// <param name="Countries">The codes of the countries that occur; null when there are too many organisations to look.</param>
internal sealed record OrganisationCounts(
    int Organisations, int Relationships, int People, string? Own, IReadOnlyList<string>? Countries)
{
    public static OrganisationCounts None { get; } = new(0, 0, 0, null, []);

    /// <summary>The organisations besides our own; null when there are too many to count.</summary>
    public int? Others => IsExact(Organisations) ? Organisations - (Own is null ? 0 : 1) : null;

    /// <summary>Those of the others with which we have no relationship; null when there are too many to count.</summary>
    public int? WithoutRelationship => IsExact(Relationships) ? Others - Relationships : null;

    public string Lead => (Organisations, Own, Others) switch
    {
        (0, _, _) => "The directory is empty.",
        (_, not null, 0) => $"{Own} is our own firm, and the only organisation here.",
        (_, not null, not null) when Relationships == 0 =>
            $"{Own} is our own firm. We have no relationship with another organisation yet.",
        (_, not null, { } others) when others == Relationships =>
            $"{Own} is our own firm. We have a relationship with {(others == 1 ? "the other organisation" : $"all {others:N0} others")}.",
        (_, not null, { } others) =>
            $"{Own} is our own firm. We have a relationship with {Relationships:N0} of the {Amount.Of(others, "other organisation", "other organisations")}.",
        (_, not null, null) => $"{Own} is our own firm; there are {Amount.Of(Organisations, "organisation", "organisations")}.",
        _ => $"{Amount.Opening(Organisations, "organisation is", "organisations are")} here, none of them marked as our own firm. "
            + "Open ours and mark it, so that Entente knows which side we are.",
    };

    public static bool IsExact(int count) => count <= ListPage<object>.CountLimit;
}
