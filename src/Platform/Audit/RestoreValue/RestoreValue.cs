using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Audit;

/// <summary>A line of the audit trail, and the field of it whose old value is to come back.</summary>
public sealed record RestoreValueInput(Guid EntryId, string? Field);

/// <summary>Puts the value before a change back into the record. The record's own use case does it, by its own rules.</summary>
public sealed class RestoreValue(AppDb appDb, RecordTypes types)
{
    public async Task<Outcome<RestoredValue>> RunAsync(RestoreValueInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ViewAuditTrail, "restore old values") is { } forbidden)
        {
            return forbidden;
        }

        AuditEntry? entry;
        await using (var db = await appDb.OpenAsync(actor, ct))
        {
            entry = await db.AuditEntries.AsNoTracking().SingleOrDefaultAsync(a => a.Id == input.EntryId, ct);
        }

        if (entry is null || types.Of(entry.Record) is not { } type)
        {
            return Refusal.NotFound("change");
        }

        var change = AuditTrail.ReadChanges(entry).FirstOrDefault(c => c.Field.Equals(input.Field, StringComparison.OrdinalIgnoreCase));
        if (change is null || await type.RestoreValueAsync(entry.RecordId, change, actor, ct) is not { } outcome)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Field), "The old value of this field cannot be restored: nobody enters it."));
        }

        return outcome.TryGet(out _, out var refusal) ? new RestoredValue(entry.RecordId, change.Field, change.Old) : refusal;
    }
}

/// <summary>What came back.</summary>
public sealed record RestoredValue(Guid RecordId, string Field, string? Value);
