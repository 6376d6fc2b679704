using Entente.Modules.Directory.Domain;
using Entente.Platform.Audit;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>A line in the winner's history that says which record became part of it.</summary>
internal static class MergeAudit
{
    public static void Note(AppDbContext db, ITrashable winner, ITrashable loser, DateTime atUtc) =>
        AuditTrail.Note(db, AuditAction.Merged, winner, [new FieldChange("Merged", null, loser.AuditLabel)], atUtc);
}
