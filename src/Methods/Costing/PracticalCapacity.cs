namespace Entente.Methods.Costing;

/// <summary>
/// The time that people can work for customers: people × weeks × minutes a week × share that is not breaks, meetings and
/// training (80–85 % by Kaplan &amp; Anderson 2004).
/// <para>Example: 7 people, 50 weeks of 2,400 minutes, 90 %: 756,000 minutes.</para>
/// </summary>
public static class PracticalCapacity
{
    /// <summary>The share that Kaplan and Anderson take for people when nothing is measured.</summary>
    public const decimal UsualShare = 0.8m;

    /// <summary>Minutes of a year.</summary>
    public static decimal Minutes(decimal people, decimal weeks, decimal minutesPerWeek, decimal share = UsualShare) =>
        people * weeks * minutesPerWeek * share;
}
