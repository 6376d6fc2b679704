using Entente.Modules.Networks.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Privacy;

/// <summary>Plans and states of findings name people, and stand in the timeline and the audit trail besides. Of an audit
/// whose people were promised not to be shown, none is kept.</summary>
internal static class KeptNotes
{
    /// <summary>Null where they may be kept.</summary>
    public static async Task<Refusal?> RefuseAsync(AppDbContext db, Guid auditId, CancellationToken ct) =>
        await Disclosure.LevelAsync(db, auditId, ct) == DisclosureLevel.Named
            ? null
            : Refusal.Conflict("The people of this audit were promised not to be shown by name, so nothing about them is kept beside it.");
}
