using Entente.Methods.Scoring;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Alliances.Features;

/// <summary>The seven statements and what a score means, in words.</summary>
internal static class LoneWolfWords
{
    public static IReadOnlyList<string> Statements { get; } =
    [
        "I would rather sell alone than with others",
        "I decide about my customers without asking anybody",
        "I set my priorities myself, whatever the team has planned",
        "I like targets best that depend on nobody else",
        "Working with others costs me more time than it brings",
        "What I know about a customer I keep to myself until the deal is done",
        "Meetings of the team keep me from selling",
    ];

    /// <summary>"You lean towards working alone: 5.3 of 7."</summary>
    public static string Lead(LoneWolfAnswerView answer)
    {
        var who = answer.IsOwn ? "You lean" : $"{answer.Person} leans";
        return answer.Lean switch
        {
            LoneWolfLean.Alone => $"{who} towards working alone: {answer.Score:0.0} of 7.",
            LoneWolfLean.Together => $"{who} towards working with others: {answer.Score:0.0} of 7.",
            _ => $"{who} neither way clearly: {answer.Score:0.0} of 7.",
        };
    }

    /// <summary>"Alone", "together", "in between".</summary>
    public static string Of(LoneWolfLean lean) => lean switch
    {
        LoneWolfLean.Alone => "alone",
        LoneWolfLean.Together => "together",
        _ => "in between",
    };

    /// <summary>What the person can try next.</summary>
    public static string Try(LoneWolfAnswerView answer) => answer.Lean switch
    {
        LoneWolfLean.Alone => "Choose one deal with the partner in which both of you get the credit. Agree beforehand who talks to whom at the customer, "
            + "and meet your counterpart once before either of you meets the customer.",
        LoneWolfLean.Together => "Say so where joint deals are staffed. Whoever likes to work with others is the first choice for a partner who is also a competitor.",
        _ when Strongest(answer).Count == 0 => "Nothing stands out. Answer again after a joint deal: what was slow in it shows where you would rather have been alone.",
        _ => "Look at the statements that you marked 5 or more below: each is a place where a joint deal will feel slow. Settle that place with your counterpart first.",
    };

    /// <summary>The statements that were marked 5 or more, the highest first.</summary>
    public static IReadOnlyList<(string Statement, int Mark)> Strongest(LoneWolfAnswerView answer) =>
    [
        .. Statements.Zip(answer.Marks).Where(pair => pair.Second >= LoneWolfScale.AloneFrom).OrderByDescending(pair => pair.Second),
    ];

    /// <summary>The other members, to choose a coach from.</summary>
    public static IReadOnlyList<Choice> Coaches(LoneWolfView view) => [.. view.Coaches.Select(c => new Choice(c.UserId.ToString(), c.Name))];
}
