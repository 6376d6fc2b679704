using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Parts;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of the exit says first.</summary>
internal static class ExitSentences
{
    /// <summary>How much is agreed; while the alliance ends, how much of the exit is done.</summary>
    public static string Lead(AllianceView alliance)
    {
        var terms = alliance.Parts.ExitTerms;
        var open = terms.Count(t => t.Answer is null);
        var agreed = terms.Count == 0 ? "Nothing is agreed of what happens when the alliance ends."
            : open == 0 ? $"All {terms.Count} points of the exit are agreed."
            : $"{Figures.Capital(Figures.Count(open, "point", "points"))} of {terms.Count} {(open == 1 ? "is" : "are")} open.";
        if (alliance.Phase is not (AlliancePhase.Ending or AlliancePhase.Ended))
        {
            return $"{agreed} The exit itself begins when the phase is set to ending.";
        }

        var done = terms.Count(t => t.DoneOn is not null);
        return $"{agreed} The exit runs: {done} of {terms.Count} {(done == 1 ? "is" : "are")} done.";
    }

    /// <summary>Topics of which nothing is said yet.</summary>
    public static string Missing(AllianceView alliance)
    {
        var missing = Enum.GetValues<ExitTopic>().Where(topic => topic != ExitTopic.Other && alliance.Parts.ExitTerms.All(t => t.Topic != topic)).ToList();
        return missing.Count == 0 ? "Every topic of the checklist has a point." : $"Nothing is said yet of {string.Join(", ", missing.Select(topic => PartWords.Of(topic)))}.";
    }
}
