namespace Entente.Platform.Access.Pages;

/// <summary>What the page of members says first.</summary>
internal static class MemberWords
{
    public static string Says(IReadOnlyList<MemberView> members, IReadOnlyList<InvitationView> invitations)
    {
        var people = members.Count == 1
            ? "You are the only member. Invite those who work on these relationships with you."
            : $"{members.Count} people work here.";
        var limited = members.Count(m => m.IsLimited) switch
        {
            0 => string.Empty,
            1 => " One of them sees assigned relationships only.",
            var n => $" {n} of them see assigned relationships only.",
        };
        var open = (invitations.Count, members.Count(m => m.JoinedUtc is null)) switch
        {
            (0, 0) => string.Empty,
            var (fresh, old) when fresh + old == 1 => " One invitation has not been accepted yet, and gives no rights before.",
            var (fresh, old) => $" {fresh + old} invitations have not been accepted yet, and give no rights before.",
        };
        return people + limited + open;
    }
}
