namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>How urgent a finding is; also the order in which findings are shown.</summary>
public enum Severity
{
    /// <summary>The alliance can break here.</summary>
    Critical,

    /// <summary>Something to mend.</summary>
    Attention,

    /// <summary>Something to know.</summary>
    Note,
}

/// <summary>What kind of finding it is.</summary>
public enum FindingKind
{
    /// <summary>Nothing strong joins two firms.</summary>
    NoStrongTieAcross,

    /// <summary>Two firms are joined by one or two strong ties.</summary>
    FewTiesAcross,

    /// <summary>Contact between two firms hangs on one person.</summary>
    FlowHangsOnOnePerson,

    /// <summary>One firm's senior managers take part much more than another's.</summary>
    SeniorInvolvementUnbalanced,

    /// <summary>No senior manager of a firm is in the core.</summary>
    SeniorManagersPeripheral,

    /// <summary>Nobody spans the border between the firms.</summary>
    NoBoundarySpanner,

    /// <summary>All boundary spanners sit below senior, or at operating level.</summary>
    SpanningStopsBelow,

    /// <summary>Project leaders of two firms are of different levels.</summary>
    ProjectLeadersUnequal,

    /// <summary>A function of a firm has no part in the core and no strong tie across.</summary>
    FunctionNotTiedIn,

    /// <summary>People without a working tie to anybody.</summary>
    AssignedButIsolated,

    /// <summary>A person with a named role is not in the core.</summary>
    NamedRoleOutsideTheFlow,

    /// <summary>A role is filled in one firm and not in another.</summary>
    RoleOnOneSideOnly,

    /// <summary>One firm channels its contact, the other spreads it.</summary>
    FlowStylesDiffer,

    /// <summary>The two sides of ties across rate them differently.</summary>
    CrossTiesRatedUnequally,

    /// <summary>People with working ties only.</summary>
    LooseConnections,

    /// <summary>Too few people answered for firm conclusions.</summary>
    LowResponse,

    /// <summary>Ties whose end would cost most of the reach between the firms.</summary>
    MajorAssetTies,

    /// <summary>People who also work in an alliance with a rival.</summary>
    ServesRival,

    /// <summary>Strong contact across has fallen since the audit before.</summary>
    FallingContact,

    /// <summary>Counterparts in a role or function stand at different levels.</summary>
    CounterpartsUnequal,

    /// <summary>Contact passes the firm's designated contact by.</summary>
    ContactBypassed,
}

/// <summary>One thing the audit found, with the people and ties it rests on.</summary>
/// <param name="Kind">What kind of finding.</param>
/// <param name="Severity">How urgent.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">The facts, in a sentence or two.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Action">What to do.</param>
/// <param name="FirstStep">The same as a short clause that can follow "First step: ".</param>
/// <param name="People">Evidence: indexes of participants.</param>
/// <param name="Ties">Evidence: indexes of ties.</param>
public sealed record Finding(
    FindingKind Kind,
    Severity Severity,
    string Title,
    string Text,
    string Why,
    string Source,
    string Action,
    string FirstStep,
    IReadOnlyList<int> People,
    IReadOnlyList<int> Ties)
{
    /// <summary>Whom or what it is about where a kind can be found several times, in ids and names: with the kind the same
    /// in the next audit, so that owner and state can be carried over.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Kind and subject: the same finding in another audit has the same key.</summary>
    public string Key => Subject.Length == 0 ? Kind.ToString() : $"{Kind}: {Subject}";

    /// <summary>"9 ties", "4 people": what a link to the evidence says; of findings about ties the ties, else the people
    /// where there are any. Null where the evidence is that there is nothing.</summary>
    public string? EvidenceLabel =>
        People.Count > 0 && !(IsAboutTies && Ties.Count > 0) ? Wording.Count(People.Count, "person", "people")
        : Ties.Count > 0 ? Wording.Count(Ties.Count, "tie", "ties")
        : null;

    private bool IsAboutTies => Kind is FindingKind.NoStrongTieAcross or FindingKind.FewTiesAcross
        or FindingKind.FlowHangsOnOnePerson or FindingKind.CrossTiesRatedUnequally
        or FindingKind.MajorAssetTies;
}
