using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>What a file of a ledger holds.</summary>
internal enum FileKind
{
    Orders,
    Events,
    Customers,
}

/// <summary>One uploaded file of a ledger. It never changes; another content is another file.</summary>
internal sealed class KeptFile : IWorkspaceRow, IAudited
{
    public const int LongestName = 255;
    public const int FingerprintLength = 64;

    private KeptFile()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid LedgerId { get; private set; }

    public FileKind Kind { get; private set; }

    /// <summary>What the person called it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Bytes as they were uploaded, packed or not.</summary>
    public long Bytes { get; private set; }

    /// <summary>SHA-256 of the bytes.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public DateTime UploadedUtc { get; private set; }

    public string UploadedBy { get; private set; } = string.Empty;

    public string AuditLabel => Name;

    public static KeptFile Create(
        StoredLedger ledger, Guid id, FileKind kind, string name, long bytes, string fingerprint, string by, DateTime nowUtc) => new()
    {
        WorkspaceId = ledger.WorkspaceId,
        Id = id,
        LedgerId = ledger.Id,
        Kind = kind,
        Name = Plain(name),
        Bytes = bytes,
        Fingerprint = fingerprint,
        UploadedBy = by,
        UploadedUtc = nowUtc,
    };

    /// <summary>A name is only shown; what cannot be shown or stored is left out of it.</summary>
    private static string Plain(string name)
    {
        var plain = string.Concat(name.Where(sign => !char.IsControl(sign) && !char.IsSurrogate(sign)));
        return plain.Length > LongestName ? plain[^LongestName..] : plain;
    }
}
