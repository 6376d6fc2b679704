using Entente.Modules.Alliances.Domain;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Storage;

/// <summary>Agreements as records to which files can be attached: the signed document, its annexes.</summary>
internal sealed class AgreementRecords : IRecordType
{
    public string Kind => nameof(Agreement);

    public async Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var found = await db.Set<Agreement>().Where(a => a.Id == id && db.Set<Alliance>().Any(one => one.Id == a.AllianceId))
            .Select(a => new { a.Title, a.AllianceId }).SingleOrDefaultAsync(ct);
        return found is null ? null : new RecordRef(found.Title, $"{AlliancePaths.Alliance(found.AllianceId)}/agreements/{id}/edit");
    }
}
