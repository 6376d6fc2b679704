namespace Entente.Platform.Access;

/// <summary>The names of the authorisation policies. Every endpoint names one; the default is to refuse.</summary>
public static class Policies
{
    /// <summary>A signed-in person who belongs to the workspace in the address. The use case checks the permission.</summary>
    public const string Member = "member";

    /// <summary>A signed-in person.</summary>
    public const string SignedIn = "signed-in";
}
