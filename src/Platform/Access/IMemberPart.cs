namespace Entente.Platform.Access;

/// <summary>
/// What a module shows on the page of a member, for owners: register it as a service. Its component takes the parameter
/// <see cref="UserIdParameter"/>.
/// </summary>
public interface IMemberPart
{
    /// <summary>The member's user id, a Guid.</summary>
    const string UserIdParameter = "UserId";

    /// <summary>A Razor component with its own forms.</summary>
    Type Component { get; }
}
