namespace Entente.Platform.Access;

/// <summary>
/// An invitation into a workspace. Until somebody accepts it, it gives no rights and makes no account. Only the hash of
/// its token is stored.
/// </summary>
public sealed class Invitation : Storage.IWorkspaceRow, Storage.IAudited, Storage.INotArchived
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    internal const int EmailLength = 256;

    internal const int NameLength = 200;

    private Invitation()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public string Email { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public WorkspaceRole Role { get; private set; }

    /// <summary>True when the person will see assigned relationships only.</summary>
    public bool IsLimited { get; private set; }

    public string TokenHash { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime ExpiresUtc { get; private set; }

    public DateTime? AcceptedUtc { get; private set; }

    public DateTime? RevokedUtc { get; private set; }

    public string AuditLabel => Email;

    public static Invitation Create(
        Guid workspaceId, string email, string name, WorkspaceRole role, bool isLimited, string tokenHash, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        Email = email,
        Name = name,
        Role = role,
        IsLimited = isLimited && role.MayBeLimited(),
        TokenHash = tokenHash,
        CreatedUtc = nowUtc,
        ExpiresUtc = nowUtc + Lifetime,
    };

    public bool IsOpen(DateTime nowUtc) => AcceptedUtc is null && RevokedUtc is null && nowUtc < ExpiresUtc;

    public void Accept(DateTime nowUtc) => AcceptedUtc ??= nowUtc;

    public void Revoke(DateTime nowUtc) => RevokedUtc ??= nowUtc;
}
