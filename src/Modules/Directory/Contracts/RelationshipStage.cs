namespace Entente.Modules.Directory.Contracts;

/// <summary>How far a relationship is, from the first idea to its end.</summary>
public enum RelationshipStage
{
    /// <summary>We think about it, or talk for the first time.</summary>
    Idea,

    /// <summary>We negotiate, plan and build it up.</summary>
    Forming,

    /// <summary>We work together.</summary>
    Active,

    /// <summary>It is being wound down.</summary>
    Ending,

    /// <summary>It is over.</summary>
    Ended,
}
