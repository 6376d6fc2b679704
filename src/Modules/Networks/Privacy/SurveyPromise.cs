using Entente.Modules.Networks.Domain;

namespace Entente.Modules.Networks.Privacy;

/// <summary>What people are promised before they answer: the same words in the mail, on their page and on the organiser's.</summary>
internal static class SurveyPromise
{
    public static string WhoSees(DisclosureLevel level, string? analyst, string workspace) => level switch
    {
        DisclosureLevel.Named =>
            $"Everybody who works with this audit at {workspace} sees the network with names: who works with whom, and what each side said about the contact.",
        DisclosureLevel.Analyst =>
            $"Only {analyst} sees the network with names and what you say about a contact. Everybody else at {workspace} sees groups of four or more people.",
        _ => $"Nobody sees what you say about a contact, nor whether you answered. {workspace} sees groups of four or more people: how closely two firms or two levels of management work together.",
    };

    public const string Storage =
        "Your answers are stored on this server, which its administrator looks after. You can change or withdraw them until the last day.";

    public static string InOneWord(DisclosureLevel level) => level switch
    {
        DisclosureLevel.Named => "with names, to everybody",
        DisclosureLevel.Analyst => "with names, to one analyst only",
        _ => "groups only",
    };
}
