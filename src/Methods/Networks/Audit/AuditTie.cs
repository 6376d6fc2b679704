namespace Entente.Methods.Networks.Audit;

/// <summary>How much a tie carries; each kind includes the ones before it.</summary>
public enum TieKind
{
    /// <summary>Some contact, below the marks of a working tie.</summary>
    Contact,

    /// <summary>Frequent and important.</summary>
    Working,

    /// <summary>Frequent, important and close.</summary>
    Strong,
}

/// <summary>The tie of two people, with the ratings it rests on.</summary>
/// <param name="A">Index of the one person, the lower of the two.</param>
/// <param name="B">Index of the other person.</param>
/// <param name="Across">Whether the two belong to different firms.</param>
/// <param name="Frequency">Symmetrised frequency.</param>
/// <param name="Importance">Symmetrised importance.</param>
/// <param name="Closeness">Symmetrised closeness.</param>
/// <param name="SaidByA">A's rating of B, if A gave one.</param>
/// <param name="SaidByB">B's rating of A, if B gave one.</param>
/// <param name="KindFromA">Kind of the tie A → B; differs from B → A only where ties are kept directed.</param>
/// <param name="KindFromB">Kind of the tie B → A.</param>
/// <param name="Unconfirmed">Known from one side only, because the other did not answer.</param>
public sealed record AuditTie(
    int A,
    int B,
    bool Across,
    double Frequency,
    double Importance,
    double Closeness,
    Rating? SaidByA,
    Rating? SaidByB,
    TieKind KindFromA,
    TieKind KindFromB,
    bool Unconfirmed)
{
    /// <summary>Kind of the tie; where ties are kept directed, of the stronger direction.</summary>
    public TieKind Kind => KindFromA > KindFromB ? KindFromA : KindFromB;

    /// <summary>Frequent, important and close.</summary>
    public bool IsStrong => Kind == TieKind.Strong;

    /// <summary>Frequent and important; strong ties are working ties too.</summary>
    public bool IsWorking => Kind >= TieKind.Working;

    /// <summary>Mean of frequency, importance and closeness, 0 to 5.</summary>
    public double Strength => (Frequency + Importance + Closeness) / 3;

    /// <summary>Whether this is a tie of that person.</summary>
    public bool Joins(int person) => A == person || B == person;

    /// <summary>The one at the other end.</summary>
    public int Other(int person) => A == person ? B : A;
}
