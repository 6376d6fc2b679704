using System.Net;
using System.Net.Sockets;

namespace Entente.Platform.Outgoing;

/// <summary>
/// Which addresses the server may call on somebody's word. Whatever is no unicast address of the public internet
/// is refused, so that nobody looks through this server at its neighbours or at a cloud's metadata.
/// </summary>
internal static class AddressRules
{
    // IANA's special-purpose registries for IPv4 and IPv6, as far as they are not globally reachable.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/3", "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Closed.Any(network => network.Contains(plain)) && (Inner(plain) is not { } inner || IsPublic(inner));
    }

    /// <summary>The IPv4 address that an IPv6 address leads to, where it carries one.</summary>
    private static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? new(bytes.AsSpan(12, 4)) : SixToFour.Contains(address) ? new(bytes.AsSpan(2, 4)) : null;
    }
}
