namespace Entente.Platform.Access;

/// <summary>A person's authenticator app. The key is stored encrypted; the last step that was used is never taken again.</summary>
internal sealed class Authenticator
{
    private Authenticator()
    {
    }

    public Guid UserId { get; private set; }

    /// <summary>The key, encrypted by the server's own keys.</summary>
    public string ProtectedKey { get; private set; } = string.Empty;

    /// <summary>The thirty seconds, counted since 1970, of the code that was last accepted.</summary>
    public int LastStep { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public static Authenticator Create(Guid userId, string protectedKey, int usedStep, DateTime nowUtc) =>
        new() { UserId = userId, ProtectedKey = protectedKey, LastStep = usedStep, CreatedUtc = nowUtc };
}

/// <summary>One of the codes that let a person in without the app, once. Only its hash is stored.</summary>
internal sealed class RecoveryCode
{
    private RecoveryCode()
    {
    }

    public Guid UserId { get; private set; }

    public string CodeHash { get; private set; } = string.Empty;

    public DateTime? UsedUtc { get; private set; }

    public static RecoveryCode Create(Guid userId, string codeHash) => new() { UserId = userId, CodeHash = codeHash };
}
