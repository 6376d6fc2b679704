using Entente.Modules.Profitability.Domain;

namespace Entente.Modules.Profitability.Features;

/// <summary>A ledger in a list.</summary>
internal sealed record LedgerOverview(
    Guid Id, string Name, SourceKind Source, int Files, long Bytes, int Runs, DateTime CreatedUtc, string CreatedBy, Guid Version);

/// <summary>One file of a ledger.</summary>
internal sealed record FileOverview(
    Guid Id, FileKind Kind, string Name, long Bytes, string Fingerprint, DateTime UploadedUtc, string UploadedBy)
{
    public static FileOverview Of(KeptFile file) =>
        new(file.Id, file.Kind, file.Name, file.Bytes, file.Fingerprint, file.UploadedUtc, file.UploadedBy);
}
