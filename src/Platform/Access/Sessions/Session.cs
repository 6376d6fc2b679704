namespace Entente.Platform.Access;

/// <summary>One sign-in on one device. The cookie names it; without an open session the cookie is worth nothing.</summary>
public sealed class Session
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    internal const int DeviceLength = 200;

    internal const int AddressLength = 64;

    private Session()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>Browser and system in words, as far as the browser said.</summary>
    public string Device { get; private set; } = string.Empty;

    /// <summary>The network address that it was last seen at.</summary>
    public string Address { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime SeenUtc { get; private set; }

    public DateTime ExpiresUtc { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public static Session Begin(Guid userId, string device, string address, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = userId,
        Device = device.Length > DeviceLength ? device[..DeviceLength] : device,
        Address = address.Length > AddressLength ? address[..AddressLength] : address,
        CreatedUtc = nowUtc,
        SeenUtc = nowUtc,
        ExpiresUtc = nowUtc + Lifetime,
    };

    public void End(DateTime nowUtc) => EndedUtc ??= nowUtc;
}
