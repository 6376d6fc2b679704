using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>The trash in words.</summary>
internal static class TrashWords
{
    public static string WhatGoes(DeletionView? deletion)
    {
        string[] with =
        [
            .. deletion is { People: > 0 } ? [Amount.Of(deletion.People, "person", "people")] : Array.Empty<string>(),
            .. deletion is { HasRelationship: true } ? ["our relationship"] : Array.Empty<string>(),
        ];
        var along = with.Length == 0 ? string.Empty : $" and takes {Amount.List(with)} along";
        return $"It goes to the trash{along}. It can be restored from there for {DirectoryTrash.KeptDays} days, then it is deleted for good.";
    }
}
