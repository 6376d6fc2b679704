namespace Entente.Modules.Alliances.Features;

/// <summary>Two rivals and who serves both.</summary>
/// <param name="Id">The pair.</param>
/// <param name="Version">Its version, for deleting it.</param>
/// <param name="First">One firm.</param>
/// <param name="Second">The other.</param>
/// <param name="Why">Why they are rivals.</param>
/// <param name="Servants">Those who serve alliances of both today, the unacknowledged ones first.</param>
/// <param name="Former">Acknowledged earlier, who serve both no more.</param>
internal sealed record RivalsView(
    Guid Id, Guid Version, FirmName First, FirmName Second, string? Why, IReadOnlyList<ServantView> Servants, IReadOnlyList<FirewallView> Former);

/// <summary>A firm by name.</summary>
internal sealed record FirmName(Guid Id, string Name);

/// <summary>Somebody of ours who serves alliances of two rivals.</summary>
/// <param name="Key">"person:…" of the directory or "member:…" of the workspace.</param>
/// <param name="Name">The name.</param>
/// <param name="Path">The person's page, relative to the workspace; null for a member.</param>
/// <param name="Serves">The alliances, with the role in each.</param>
/// <param name="Firewall">The director's acknowledgement; null while it is missing.</param>
internal sealed record ServantView(string Key, string Name, string? Path, IReadOnlyList<ServiceView> Serves, FirewallView? Firewall);

/// <summary>A role in an alliance.</summary>
internal sealed record ServiceView(Guid AllianceId, string Alliance, string Role);

/// <summary>An acknowledgement.</summary>
internal sealed record FirewallView(string Name, string Measures, DateOnly AcknowledgedOn, string AcknowledgedBy);
