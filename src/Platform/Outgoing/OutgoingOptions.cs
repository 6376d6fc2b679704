using Microsoft.Extensions.Configuration;

namespace Entente.Platform.Outgoing;

/// <summary>Hosts that the administrator of the machine allows although they are not on the public internet.</summary>
public sealed record OutgoingOptions(IReadOnlyList<string> AllowedHosts)
{
    /// <summary>The configuration key: host names or addresses, separated by commas.</summary>
    public const string Key = "Outgoing:AllowedHosts";

    public static OutgoingOptions Of(IConfiguration? configuration, params IEnumerable<string?> alsoAllowed) => new(
    [
        .. (configuration?[Key] ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Concat(alsoAllowed.OfType<string>()),
    ]);

    public bool Allows(string host) => AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
