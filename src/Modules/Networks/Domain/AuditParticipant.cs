using Entente.Methods.Networks.Audit;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// Somebody who takes part in an audit, as he or she was then: a later promotion does not change a past audit.
/// </summary>
internal sealed class AuditParticipant : IWorkspaceRow
{
    public const int LongestKey = 100;
    public const int LongestText = 200;
    public const int LongestRoles = 500;

    private AuditParticipant()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    /// <summary>The id of the imported file; unique in the audit.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>Place in the file, from 0. The first person's firm is "we".</summary>
    public int Position { get; private set; }

    /// <summary>The same person in the directory; null where the file gives no name.</summary>
    public Guid? PersonId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Firm { get; private set; } = string.Empty;

    public Level? Level { get; private set; }

    public string? Function { get; private set; }

    /// <summary>Roles in the alliance as the file gives them, separated by semicolons.</summary>
    public string Roles { get; private set; } = string.Empty;

    public bool Answered { get; private set; }

    /// <summary>Alliances with a partner's rivals in which this person works too, separated by semicolons.</summary>
    public string AlsoServes { get; private set; } = string.Empty;

    public static AuditParticipant Take(NetworkAudit audit, int position, Participant person, string roles, Guid? personId) => new()
    {
        WorkspaceId = audit.WorkspaceId,
        AuditId = audit.Id,
        Key = person.Id,
        Position = position,
        PersonId = personId,
        Name = person.Name,
        Firm = person.Firm,
        Level = person.Level,
        Function = person.Function,
        Roles = roles,
        Answered = person.Answered,
        AlsoServes = string.Join("; ", person.AlsoServes),
    };

    /// <summary>Whether the person answered the survey; set once it is closed, and only where everybody may know.</summary>
    public void Note(bool answered) => Answered = answered;

    public Participant ToParticipant() =>
        new(Key, Name, Firm, Level, Function, AllianceRole.ParseAll(Roles))
        {
            Answered = Answered,
            AlsoServes = SplitServes(AlsoServes),
        };

    /// <summary>"Theta card; Sigma bank" as two.</summary>
    public static IReadOnlyList<string> SplitServes(string? cell) =>
        (cell ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
