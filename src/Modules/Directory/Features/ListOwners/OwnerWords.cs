using Entente.Modules.Directory.Storage;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Owners in words and as choices.</summary>
internal static class OwnerWords
{
    private const string Left = " (left)";

    public static string? Of(RelationshipView relationship) =>
        relationship.OwnerHasLeft ? relationship.Owner + Left : relationship.Owner;

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<PossibleOwner> members) =>
        [.. members.Select(m => new Choice(m.UserId.ToString(), m.Name))];

    /// <summary>The owner who is no member any more; null when there is none.</summary>
    public static Choice? Former(RelationshipView relationship) =>
        relationship is { OwnerHasLeft: true, OwnerId: { } owner } ? new(owner.ToString(), Of(relationship)!) : null;
}
