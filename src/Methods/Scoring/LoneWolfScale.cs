namespace Entente.Methods.Scoring;

/// <summary>Where a mean stands on the scale.</summary>
public enum LoneWolfLean
{
    /// <summary>At or below <see cref="LoneWolfScale.TogetherUpTo"/>: works with others by preference.</summary>
    Together,

    /// <summary>Between the two marks: neither way clearly.</summary>
    Between,

    /// <summary>At or above <see cref="LoneWolfScale.AloneFrom"/>: works alone by preference.</summary>
    Alone,
}

/// <summary>A person's answer in one number.</summary>
/// <param name="Mean">Mean mark, 1 to 7.</param>
/// <param name="Lean">Where it stands.</param>
public sealed record LoneWolfScore(double Mean, LoneWolfLean Lean);

/// <summary>
/// How much somebody who sells prefers to work alone: when deciding, setting priorities and reaching goals.
/// <para>Score = mean of seven marks from 1 (not at all) to 7 (entirely); all statements point the same way, so that a
/// higher score is a stronger preference for working alone.</para>
/// <para>The marks 3 and 5 part the scale evenly around its middle. They are a reading aid and no norm: no published
/// score separates lone wolves from others, and a score says nothing about how well somebody sells.</para>
/// <para>Errors: another number of marks, or a mark off the scale, throws <see cref="ArgumentException"/>.</para>
/// <para>Source of the construct: Dixon, A. L., Gassenheimer, J. B. &amp; Barr, T. F. (2003), Identifying the lone wolf: a team
/// perspective, Journal of Personal Selling &amp; Sales Management 23(3), 205–219; taken up for joint selling between
/// competitors by Pellegrin-Boucher, Fournier and Fenneteau. The statements are Entente's own.</para>
/// <para>Example: 7, 6, 5, 4, 3, 2, 1 gives 4, between the two.</para>
/// </summary>
public static class LoneWolfScale
{
    /// <summary>Statements of the scale.</summary>
    public const int Statements = 7;

    /// <summary>The lowest mark: not at all.</summary>
    public const int Lowest = 1;

    /// <summary>The highest mark: entirely.</summary>
    public const int Highest = 7;

    /// <summary>Up to this mean somebody works with others by preference.</summary>
    public const double TogetherUpTo = 3;

    /// <summary>From this mean on somebody works alone by preference.</summary>
    public const double AloneFrom = 5;

    /// <summary>The score of one answer.</summary>
    /// <param name="marks">Seven marks, 1 to 7.</param>
    public static LoneWolfScore Score(IReadOnlyList<int> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        if (marks.Count != Statements)
        {
            throw new ArgumentException($"An answer has {Statements} marks.", nameof(marks));
        }

        if (marks.Any(mark => mark is < Lowest or > Highest))
        {
            throw new ArgumentException($"A mark is from {Lowest} to {Highest}.", nameof(marks));
        }

        var mean = marks.Average();
        return new(mean, mean <= TogetherUpTo ? LoneWolfLean.Together : mean >= AloneFrom ? LoneWolfLean.Alone : LoneWolfLean.Between);
    }
}
