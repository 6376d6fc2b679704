namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Ties across that one side at least calls a working tie and the two sides rate two points apart or more on
/// frequency, importance or closeness. A pair of which one side did not answer is left out.</summary>
internal static class CrossTiesRatedUnequally
{
    internal static IEnumerable<Finding> Find(AuditResult audit)
    {
        int[] unequal = [.. Enumerable.Range(0, audit.Ties.Count).Where(tie => IsUnequal(audit.Ties[tie], audit.Settings))];
        return unequal.Length == 0 ? [] : [About(audit, unequal)];
    }

    private static bool IsUnequal(AuditTie tie, AuditSettings settings) =>
        tie.Across && !tie.Unconfirmed
        && (IsWorking(tie.SaidByA, settings) || IsWorking(tie.SaidByB, settings))
        && Gaps(tie).Any(gap => Math.Abs(gap.Points) >= settings.UnequalPoints);

    private static bool IsWorking(Rating? rating, AuditSettings settings) =>
        rating?.Frequency >= settings.WorkingFrequency && rating.Importance >= settings.WorkingImportance;

    /// <summary>By how much A rates higher than B; somebody who answered and left the other out rates 0.</summary>
    private static (string Figure, double Points)[] Gaps(AuditTie tie) =>
    [
        ("closeness", (tie.SaidByA?.Closeness ?? 0) - (tie.SaidByB?.Closeness ?? 0)),
        ("frequency", (tie.SaidByA?.Frequency ?? 0) - (tie.SaidByB?.Frequency ?? 0)),
        ("importance", (tie.SaidByA?.Importance ?? 0) - (tie.SaidByB?.Importance ?? 0)),
    ];

    private static Finding About(AuditResult audit, int[] unequal)
    {
        int[] warmer = [.. unequal.Select(tie => Warmer(audit.Ties[tie]))];
        int[] people = [.. warmer.Zip(unequal, (side, tie) => audit.Ties[tie].Other(side)).Distinct().Order()];
        return new Finding(
            FindingKind.CrossTiesRatedUnequally,
            Severity.Note,
            $"{Wording.Capital(Wording.Spelled(unequal.Length, "tie", "ties"))} across {(unequal.Length == 1 ? "is" : "are")} felt unequally",
            Text(audit, unequal, warmer),
            "Where one side feels closer, it expects favours that the other does not think it owes.",
            Sources.Krackhardt,
            $"Ask {audit.ListOf(people)} how they see the contact; put no names in a report.",
            "ask the cooler side how it sees the contact",
            [.. people],
            unequal);
    }

    private static string Text(AuditResult audit, int[] unequal, int[] warmer)
    {
        string[] figures = [.. unequal.Select(tie => Widest(audit.Ties[tie]).Figure).Distinct()];
        int[] firms = [.. warmer.Select(audit.Roster.FirmOf).Distinct()];
        var ties = Wording.List([.. unequal.Select(audit.NameOfTie)]);
        var points = Wording.Spelled((int)Math.Floor(audit.Settings.UnequalPoints), "point", "points");
        var figure = figures.Length == 1 ? figures[0] : "the contact";
        if (firms.Length == 1)
        {
            return $"{Wording.Possessive(audit.Roster.Firms[firms[0]])} side rates {figure} at least {points} higher on {ties}.";
        }

        var most = warmer.CountBy(audit.Roster.FirmOf).MaxBy(count => count.Value);
        return $"The two sides rate {figure} at least {points} apart on {ties}; "
            + $"{Wording.Possessive(audit.Roster.Firms[most.Key])} side is the warmer on {most.Value} of {unequal.Length}.";
    }

    private static (string Figure, double Points) Widest(AuditTie tie) =>
        Gaps(tie).MaxBy(gap => Math.Abs(gap.Points));

    private static int Warmer(AuditTie tie) => Widest(tie).Points > 0 ? tie.A : tie.B;
}
