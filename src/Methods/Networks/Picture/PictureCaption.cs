using System.Globalization;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>What was counted and how, in words, and the description for readers who do not see the picture.</summary>
public static class PictureCaption
{
    /// <summary>The caption under the picture.</summary>
    public static string Of(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        string?[] sentences = [Counted(audit), Marks(audit.Settings), Unconfirmed(audit), NoClearCore(audit), Abbreviation(audit)];
        return string.Join(' ', sentences.OfType<string>());
    }

    internal static string Description(PictureCanvas canvas)
    {
        var audit = canvas.Audit;
        if (audit.Firms.Count == 0)
        {
            return "Nobody takes part.";
        }

        var names = Wording.List([.. audit.Firms.Select(firm => Wording.Cut(firm.Name, 60))]);
        var place = canvas.IsWide ? "side by side from left to right, levels as rows" : "from top to bottom, levels as columns";
        return $"{names}, {place}. {string.Join(' ', audit.Sentences.Select(sentence => sentence.Text))}";
    }

    private static string Counted(AuditResult audit)
    {
        var totals = audit.Totals;
        if (audit.Firms.Count < 2)
        {
            return $"Counted: {Strong(totals.StrongInside)} and {Working(totals.WorkingInside)}.";
        }

        return $"Counted: {Strong(totals.StrongAcross)} across, {totals.StrongInside} inside; "
            + $"{Working(totals.WorkingAcross)} across, {totals.WorkingInside} inside.";
    }

    private static string Strong(int count) => Wording.Count(count, "strong tie", "strong ties");

    private static string Working(int count) => Wording.Count(count, "working tie", "working ties");

    private static string Marks(AuditSettings settings)
    {
        var working = settings.WorkingFrequency == settings.WorkingImportance
            ? $"frequency and importance of at least {Figure(settings.WorkingFrequency)} of 5"
            : $"frequency of at least {Figure(settings.WorkingFrequency)} and importance of at least {Figure(settings.WorkingImportance)} of 5";
        var by = settings.Symmetrisation switch
        {
            Symmetrisation.Minimum => "by the lower of the two sides’ ratings",
            Symmetrisation.Mean => "by the mean of the two sides’ ratings",
            Symmetrisation.Maximum => "by the higher of the two sides’ ratings",
            _ => "where at least one side says so",
        };
        return $"A working tie has {working}, a strong tie also closeness of at least {Figure(settings.CloseCloseness)}, {by}.";
    }

    private static string? Unconfirmed(AuditResult audit)
    {
        int[] silent = [.. audit.People.Where(person => !person.Answered).Select(person => person.Person)];
        if (silent.Length == 0)
        {
            return null;
        }

        var who = silent.Length > 6
            ? $"the {silent.Length} people who did not answer"
            : $"{(silent.Length == 1 ? "the one person" : $"the {Wording.Number(silent.Length)} people")} who did not answer ({string.Join(", ", silent.Select(person => audit.Names[person]))})";
        return $"Ties of {who} are dashed.";
    }

    private static string? NoClearCore(AuditResult audit) =>
        audit.Core.Count == 0 && audit.Ratings.Count > 0
            ? $"Nobody has strong ties to {Wording.Number(audit.Core.LeastCoreNumber)} others who are tied as well, so there is no core."
            : audit.Core is { IsClear: false, Fit: { } fit }
            ? $"There is no clear core: the strong ties fit a core and a periphery by {fit.ToString("0.00", CultureInfo.InvariantCulture)}, below {audit.Settings.ClearCoreFit.ToString("0.0#", CultureInfo.InvariantCulture)}."
            : null;

    private static string? Abbreviation(AuditResult audit)
    {
        var labels = audit.Roster.People.SelectMany(person => person.Roles).Select(role => role.Label).ToArray();
        return Array.Exists(labels, label => label.Contains("project manager", StringComparison.OrdinalIgnoreCase)) ? "PM: project manager."
            : Array.Exists(labels, label => label.Contains("project leader", StringComparison.OrdinalIgnoreCase)) ? "PL: project leader."
            : null;
    }

    private static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
