using System.Globalization;
using Entente.Platform.Audit;
using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Runs;

/// <summary>
/// The lines of the audit trail about whole imports. Changed records have lines of their own, field by field; added ones
/// are listed in the import, which their history leads to.
/// </summary>
internal static class ImportTrail
{
    public static void Note(AppDbContext db, ImportRun run, DateTime atUtc) => AuditTrail.Note(
        db, AuditAction.Imported, new Import(run.Id, run.FileName),
        [
            new("Records", null, run.Type), new("Rows", null, Text(run.Rows)), new("Added", null, Text(run.Added)),
            new("Changed", null, Text(run.Changed)), new("Bad", null, Text(run.Bad)),
        ],
        atUtc);

    public static void NoteUndone(AppDbContext db, ImportRun run, DateTime atUtc) => AuditTrail.Note(
        db, AuditAction.Deleted, new Import(run.Id, run.FileName),
        [new("Records", run.Type, null), new("Added", Text(run.Added), null), new("Changed", Text(run.Changed), null)], atUtc);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its name is what the trail calls the kind of record.</summary>
    private sealed record Import(Guid Id, string AuditLabel) : IAudited;
}
