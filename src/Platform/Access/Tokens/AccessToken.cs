namespace Entente.Platform.Access;

/// <summary>How far a token reaches; each scope includes the ones before it.</summary>
public enum TokenScope
{
    /// <summary>Reads what the person may read.</summary>
    Read,

    /// <summary>Also adds, changes and deletes what the person may.</summary>
    Write,

    /// <summary>Also manages members, settings and tokens, where the person may.</summary>
    Admin,
}

/// <summary>A person's key for programs. Only the hash of its secret is stored.</summary>
public sealed class AccessToken
{
    /// <summary>Marks a secret as one of ours, for people and for scanners of leaked secrets.</summary>
    public const string Mark = "ent_";

    internal const int NameLength = 100;

    internal const int HintLength = 12;

    private AccessToken()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>What the person calls it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    /// <summary>The first characters, by which the person recognises it.</summary>
    public string Hint { get; private set; } = string.Empty;

    public TokenScope Scope { get; private set; }

    /// <summary>The one workspace that it works in; null: all of the person's.</summary>
    public Guid? OnlyWorkspaceId { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime ExpiresUtc { get; private set; }

    public DateTime? UsedUtc { get; private set; }

    public DateTime? RevokedUtc { get; private set; }

    public static AccessToken Create(
        Guid userId, string name, string secret, TokenScope scope, Guid? onlyWorkspaceId, DateTime nowUtc, TimeSpan lifetime) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Name = name,
        TokenHash = SecretToken.Hash(secret),
        Hint = secret[..(Mark.Length + 4)],
        Scope = scope,
        OnlyWorkspaceId = onlyWorkspaceId,
        CreatedUtc = nowUtc,
        ExpiresUtc = nowUtc + lifetime,
    };

    public bool IsOpen(DateTime nowUtc) => RevokedUtc is null && nowUtc < ExpiresUtc;

    public void Revoke(DateTime nowUtc) => RevokedUtc ??= nowUtc;
}
