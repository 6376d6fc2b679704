namespace Entente.Platform.Access;

/// <summary>A one-time way in, for the first owner, a new person, or a reset. Only the hash of its token is stored.</summary>
public sealed class SignInLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private SignInLink()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    public DateTime ExpiresUtc { get; private set; }

    public DateTime? UsedUtc { get; private set; }

    public static SignInLink Create(Guid userId, string tokenHash, DateTime nowUtc) =>
        new() { Id = Guid.CreateVersion7(), UserId = userId, TokenHash = tokenHash, ExpiresUtc = nowUtc + Lifetime };

    public bool IsOpen(DateTime nowUtc) => UsedUtc is null && nowUtc < ExpiresUtc;

    public void Use(DateTime nowUtc) => UsedUtc = nowUtc;
}
