namespace Entente.Methods.Networks.Audit;

/// <summary>A person whom a firm has assigned to the alliance.</summary>
/// <param name="Id">Unique among the participants.</param>
/// <param name="Name">As a page shows it; may be blank, then the id stands for it.</param>
/// <param name="Firm">The firm's name. The first participant's firm is "we".</param>
/// <param name="Level">Level of management, or null where it is not given.</param>
/// <param name="Function">Marketing, systems …, or null where it is not given.</param>
/// <param name="Roles">Roles in the alliance, possibly none.</param>
public sealed record Participant(
    string Id, string Name, string Firm, Level? Level, string? Function, IReadOnlyList<AllianceRole> Roles)
{
    /// <summary>True for a person known to have answered although no rating came ("I deal with nobody"). Otherwise a
    /// person has answered who gave at least one rating.</summary>
    public bool Answered { get; init; }

    /// <summary>Alliances with rivals of a partner here in which this person works too, in words; usually none.</summary>
    public IReadOnlyList<string> AlsoServes { get; init; } = [];

    /// <summary>Whether this person holds a role of that kind.</summary>
    public bool Holds(RoleKind kind) => Roles.Any(role => role.Kind == kind);
}
