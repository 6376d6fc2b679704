using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit;

/// <summary>
/// From directed ratings to ties. A pair's two ratings are symmetrised by the audit's rule; a person who answered and
/// did not rate the other has said 0. Of a person who did not answer nothing is known: the other side's rating stands
/// as it is and the tie is unconfirmed. A working tie has enough frequency and importance, a strong tie enough closeness
/// as well. Directed ties are judged in each direction from that direction's rating alone.
/// <para>Undefined cases: none; a pair that nobody rated above 0 has no tie.</para>
/// <para>Source: Hutt, M. D., Stafford, E. R., Walker, B. A. &amp; Reingen, P. H. (2000), Defining the social network of
/// a strategic alliance, Sloan Management Review 41(2).</para>
/// <para>Example: A rates B 4, 4, 5 and B rates A 3, 3, 2; by minimum 3, 3, 2: a working tie, not a strong one.</para>
/// </summary>
public static class AuditTies
{
    /// <summary>Who answered: everybody with a rating, and whoever is known to have answered without one.</summary>
    public static bool[] Answered(Roster roster, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(ratings);
        var answered = roster.People.Select(person => person.Answered).ToArray();
        foreach (var rating in ratings)
        {
            answered[roster.IndexOf(rating.From)] = true;
        }

        return answered;
    }

    /// <summary>Every tie, ordered by its two people.</summary>
    public static IReadOnlyList<AuditTie> Of(Roster roster, IReadOnlyList<Rating> ratings, AuditSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var answered = Answered(roster, ratings);
        var pairs = new SortedDictionary<(int A, int B), (Rating? ByA, Rating? ByB)>();
        foreach (var rating in ratings)
        {
            var (from, to) = (roster.IndexOf(rating.From), roster.IndexOf(rating.To));
            var key = (Math.Min(from, to), Math.Max(from, to));
            pairs.TryGetValue(key, out var said);
            pairs[key] = from < to ? (rating, said.ByB) : (said.ByA, rating);
        }

        return pairs
            .Where(pair => IsContact(pair.Value.ByA) || IsContact(pair.Value.ByB))
            .Select(pair => Tie(roster, pair.Key, pair.Value, answered, settings))
            .ToArray();
    }

    private static AuditTie Tie(
        Roster roster, (int A, int B) pair, (Rating? ByA, Rating? ByB) said, bool[] answered, AuditSettings settings)
    {
        var byA = Figures.Of(said.ByA, answered[pair.A]);
        var byB = Figures.Of(said.ByB, answered[pair.B]);
        var directed = settings.Symmetrisation == Symmetrisation.Directed;
        var both = Figures.Combine(byA, byB, settings.Symmetrisation);
        return new AuditTie(
            pair.A,
            pair.B,
            roster.Across(pair.A, pair.B),
            both.Frequency,
            both.Importance,
            both.Closeness,
            said.ByA,
            said.ByB,
            Kind(directed ? byA ?? default : both, settings),
            Kind(directed ? byB ?? default : both, settings),
            Unconfirmed: !answered[pair.A] || !answered[pair.B]);
    }

    private static bool IsContact(Rating? rating) =>
        rating is not null && (rating.Frequency > 0 || rating.Importance > 0 || rating.Closeness > 0);

    private static TieKind Kind(Figures figures, AuditSettings settings)
    {
        if (figures.Frequency < settings.WorkingFrequency || figures.Importance < settings.WorkingImportance)
        {
            return TieKind.Contact;
        }

        return figures.Closeness < settings.CloseCloseness ? TieKind.Working : TieKind.Strong;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Figures(double Frequency, double Importance, double Closeness)
    {
        /// <summary>What one side says: nothing is known of one who did not answer, 0 of one who named others only.</summary>
        internal static Figures? Of(Rating? rating, bool answered) =>
            rating is not null ? new Figures(rating.Frequency, rating.Importance, rating.Closeness)
            : answered ? default(Figures)
            : null;

        internal static Figures Combine(Figures? a, Figures? b, Symmetrisation rule)
        {
            if (a is null || b is null)
            {
                return a ?? b ?? default;
            }

            Func<double, double, double> combine = rule switch
            {
                Symmetrisation.Minimum => Math.Min,
                Symmetrisation.Mean => (x, y) => (x + y) / 2,
                _ => Math.Max,
            };
            return new Figures(
                combine(a.Value.Frequency, b.Value.Frequency),
                combine(a.Value.Importance, b.Value.Importance),
                combine(a.Value.Closeness, b.Value.Closeness));
        }
    }
}
