using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>What a change of many records came to, in words.</summary>
internal static class ManyWords
{
    public static string Done(ManyAction action, RecordKind kind, ManyResult result)
    {
        var did = action == ManyAction.Delete
            ? $"{Amount.Of(result.Changed, kind.Word(), kind.Plural())} {(result.Changed == 1 ? "is" : "are")} in the trash."
            : $"{Amount.Of(result.Changed, kind.Word(), kind.Plural())} {(result.Changed == 1 ? "is" : "are")} changed.";
        return result.KeptCount == 0
            ? did
            : $"{did} {Amount.Capital(Amount.List(result.Kept))}{(result.KeptCount > result.Kept.Count ? " and others" : string.Empty)} "
                + "stayed, because something refers to them.";
    }
}
