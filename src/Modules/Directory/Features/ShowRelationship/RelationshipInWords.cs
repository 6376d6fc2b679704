using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What a relationship's page says first.</summary>
internal static class RelationshipInWords
{
    /// <summary>"Omega is our partner and competitor at once, since 3 Mar 2019."</summary>
    public static string What(RelationshipView relationship) =>
        $"{relationship.Organisation} is {KindWords.Ours(relationship.Kinds)}"
        + (relationship.Kinds.Count > 1 ? " at once" : string.Empty)
        + (Text.Day(relationship.Since) is { } day ? $", since {day}" : string.Empty)
        + (relationship is { Owner: { } owner, OwnerHasLeft: false } ? $"; {owner} looks after it." : ".");

    /// <summary>What nobody has entered; null when nothing is missing.</summary>
    public static string? Missing(RelationshipView relationship) => relationship switch
    {
        { OwnerId: null } => "Nobody looks after it: choose an owner.",
        { OwnerHasLeft: true } => $"{relationship.Owner} has left the workspace: choose another owner.",
        _ => null,
    };
}
