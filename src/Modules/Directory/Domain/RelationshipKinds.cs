using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Directory.Domain;

/// <summary>Several kinds as one text, as they are stored and read in the audit trail: "customer, competitor".</summary>
internal static class RelationshipKinds
{
    /// <summary>Room for all kinds at once.</summary>
    public const int Length = 100;

    private const string Separator = ", ";

    public static IReadOnlyList<RelationshipKind> All { get; } = Enum.GetValues<RelationshipKind>();

    /// <summary>The kind in a sentence. No word is part of another, so that a stored text can be searched for one.</summary>
    public static string Word(this RelationshipKind kind) => kind switch
    {
        RelationshipKind.Customer => "customer",
        RelationshipKind.Partner => "partner",
        RelationshipKind.Supplier => "supplier",
        RelationshipKind.Distributor => "distributor",
        RelationshipKind.Competitor => "competitor",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind of relationship."),
    };

    /// <summary>Each kind once, in the order of the enumeration.</summary>
    public static string Join(IEnumerable<RelationshipKind> kinds) =>
        string.Join(Separator, kinds.Distinct().Order().Select(Word));

    /// <summary>The kinds whose words stand in the text.</summary>
    public static IReadOnlyList<RelationshipKind> Parse(string? text) =>
        text is null ? [] : [.. All.Where(kind => text.Split(Separator).Contains(kind.Word(), StringComparer.Ordinal))];
}
