namespace Entente.Methods.Networks.Audit;

/// <summary>A rating that the audit leaves out, and why.</summary>
/// <param name="Index">Position among the ratings given, from 0.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Reason">What is wrong with it, as a sentence.</param>
public sealed record DroppedRating(int Index, Rating Rating, string Reason);

/// <summary>
/// Separates usable ratings from those that cannot be used: somebody unknown, a rating of oneself, a figure outside
/// 0 to 5 or not a number, and a second rating of the same pair (the first one counts).
/// </summary>
public sealed record RatingsCheck(IReadOnlyList<Rating> Kept, IReadOnlyList<DroppedRating> Dropped)
{
    /// <summary>Checks every rating, in the order given.</summary>
    public static RatingsCheck Of(IReadOnlyList<Participant> participants, IReadOnlyList<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(ratings);
        var known = participants.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<(string From, string To), Rating>();
        var kept = new List<Rating>(ratings.Count);
        var dropped = new List<DroppedRating>();
        for (var index = 0; index < ratings.Count; index++)
        {
            var rating = ratings[index];
            if (Fault(rating, known, first) is { } reason)
            {
                dropped.Add(new DroppedRating(index, rating, reason));
                continue;
            }

            first[(rating.From, rating.To)] = rating;
            kept.Add(rating);
        }

        return new RatingsCheck(kept, dropped);
    }

    private static string? Fault(Rating rating, HashSet<string> known, Dictionary<(string, string), Rating> first)
    {
        if (!known.Contains(rating.From))
        {
            return $"The person who rates, “{Shown(rating.From)}”, is not among the people.";
        }

        if (!known.Contains(rating.To))
        {
            return $"The person rated, “{Shown(rating.To)}”, is not among the people.";
        }

        if (string.Equals(rating.From, rating.To, StringComparison.Ordinal))
        {
            return $"“{Shown(rating.From)}” rates himself or herself; only the contact with others counts.";
        }

        if (OutOfScale(rating) is { } figure)
        {
            return $"The {figure} is not a figure from 0 to 5.";
        }

        if (!first.TryGetValue((rating.From, rating.To), out var before))
        {
            return null;
        }

        var same = before == rating ? "the same" : "different";
        return $"“{Shown(rating.From)}” rates “{Shown(rating.To)}” a second time, with {same} figures; the first rating counts.";
    }

    private static string? OutOfScale(Rating rating) =>
        !Fits(rating.Frequency) ? "frequency"
        : !Fits(rating.Importance) ? "importance"
        : !Fits(rating.Closeness) ? "closeness"
        : null;

    // Written so that NaN does not fit.
    private static bool Fits(double figure) => figure is >= 0 and <= Rating.Highest;

    private static string Shown(string id) => Wording.Cut(id);
}
