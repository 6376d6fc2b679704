namespace Entente.Methods.Networks.Audit;

/// <summary>How the two ratings of a pair become one tie.</summary>
public enum Symmetrisation
{
    /// <summary>The lower of the two figures: both sides say so.</summary>
    Minimum,

    /// <summary>The mean of the two figures.</summary>
    Mean,

    /// <summary>The higher of the two figures: one side says so.</summary>
    Maximum,

    /// <summary>Not at all: each direction is a tie of its own.</summary>
    Directed,
}

/// <summary>
/// Every scale, mark and threshold of an audit. The defaults are those of the method; a change belongs beside the
/// figures that it produced.
/// </summary>
public sealed record AuditSettings
{
    /// <summary>The defaults.</summary>
    public static AuditSettings Default { get; } = new();

    /// <summary>How two ratings become one tie.</summary>
    public Symmetrisation Symmetrisation { get; init; } = Symmetrisation.Minimum;

    /// <summary>Least frequency of a working tie.</summary>
    public double WorkingFrequency { get; init; } = 3;

    /// <summary>Least importance of a working tie.</summary>
    public double WorkingImportance { get; init; } = 3;

    /// <summary>Least closeness of a close tie.</summary>
    public double CloseCloseness { get; init; } = 3;

    /// <summary>Strong ties that a boundary spanner has at least, inside the own firm and to the partner.</summary>
    public int SpannerTies { get; init; } = 2;

    /// <summary>Least core number of a core participant, in the network of strong ties.</summary>
    public int CoreNumber { get; init; } = 3;

    /// <summary>Share of the ties between two firms from which on contact hangs on one person; also the share from
    /// which on a firm's flow is centralised.</summary>
    public double OnePersonShare { get; init; } = 0.40;

    /// <summary>Share of the top person below which a firm's flow is decentralised.</summary>
    public double SpreadShare { get; init; } = 0.25;

    /// <summary>Difference between the firms' shares of senior managers in the core that is called unbalanced.</summary>
    public double SeniorImbalance { get; init; } = 0.30;

    /// <summary>Points by which two sides' ratings of one tie differ when it is called unequal.</summary>
    public double UnequalPoints { get; init; } = 2;

    /// <summary>Borgatti–Everett fit below which there is no clear core.</summary>
    public double ClearCoreFit { get; init; } = CorePeriphery.ClearFit;

    /// <summary>Response below which the figures show a direction only.</summary>
    public double ReliableResponse { get; init; } = 0.80;

    /// <summary>Whether people are called by number (#39) or by name; null: by number where every id is one of at most
    /// four digits.</summary>
    public bool? PeopleByNumber { get; init; }
}
