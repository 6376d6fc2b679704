using Entente.Modules.Alliances.Domain;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Storage;

/// <summary>Agreements as records to which files can be attached: the signed document, its annexes.</summary>
internal sealed class AgreementRecords : IRecordType
{
    public string Kind => nameof(Agreement);

    public Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        db.Set<Agreement>().Where(a => a.Id == id && db.Set<Alliance>().Any(one => one.Id == a.AllianceId))
            .Select(a => new RecordRef(a.Title, AlliancePaths.List + "/" + a.AllianceId + "/agreements/" + a.Id + "/edit")).SingleOrDefaultAsync(ct)!;
}
