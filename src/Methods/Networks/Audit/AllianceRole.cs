namespace Entente.Methods.Networks.Audit;

/// <summary>What a role means to the audit. The project leader is a role beside the three levels.</summary>
public enum RoleKind
{
    /// <summary>A role that is shown but not compared.</summary>
    Other,

    /// <summary>Oversees the alliance's operations: project leader, project manager, alliance manager.</summary>
    ProjectLeader,

    /// <summary>Was project leader before.</summary>
    FormerProjectLeader,

    /// <summary>The person whom a firm names as its contact for everything about the alliance.</summary>
    DesignatedContact,

    /// <summary>The highest-ranking person of a firm in the alliance, or its executive sponsor.</summary>
    Sponsor,
}

/// <summary>A role in the alliance: what it means and the words in which it was given.</summary>
public sealed record AllianceRole(RoleKind Kind, string Label)
{
    private static readonly string[] Leaders = ["project leader", "project manager", "alliance manager", "alliance leader"];
    private static readonly string[] Contacts = ["alliance contact", "designated contact", "key contact"];
    private static readonly string[] Sponsors = ["top executive", "executive sponsor", "sponsor", "highest-ranking executive"];
    private static readonly string[] Past = ["until ", "former", "ex-", "previous", "past "];

    /// <summary>
    /// Reads a cell such as "marketing director; project manager". Roles are separated by semicolons. A project leader
    /// marked as past ("until March", "former") becomes <see cref="RoleKind.FormerProjectLeader"/>; any other role of
    /// the past is <see cref="RoleKind.Other"/>. A blank cell gives no roles.
    /// </summary>
    public static IReadOnlyList<AllianceRole> ParseAll(string? cell) =>
        (cell ?? string.Empty)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(label => new AllianceRole(KindOf(label), label))
            .ToArray();

    private static RoleKind KindOf(string label)
    {
        var past = Mentions(label, Past);
        if (Mentions(label, Leaders))
        {
            return past ? RoleKind.FormerProjectLeader : RoleKind.ProjectLeader;
        }

        if (past)
        {
            return RoleKind.Other;
        }

        return Mentions(label, Contacts) ? RoleKind.DesignatedContact
            : Mentions(label, Sponsors) ? RoleKind.Sponsor
            : RoleKind.Other;
    }

    private static bool Mentions(string label, string[] words) =>
        Array.Exists(words, word => label.Contains(word, StringComparison.OrdinalIgnoreCase));
}
