using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>Small audits written down by hand: people as "id firm level function", ties as "a-b".</summary>
internal sealed class SmallAudit
{
    private readonly List<Participant> _people = [];
    private readonly List<Rating> _ratings = [];

    public IReadOnlyList<Participant> People => _people;

    public IReadOnlyList<Rating> Ratings => _ratings;

    /// <summary>Adds people, one a line: id, firm, level, function; the last two may be left out or be a dash.</summary>
    public SmallAudit With(string lines)
    {
        foreach (var words in Lines(lines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            Assert.True(LevelNames.TryParse(Cell(words, 2), out var level));
            _people.Add(new Participant(words[0], words[0], words[1], level, Cell(words, 3), []));
        }

        return this;
    }

    /// <summary>Gives a person a role.</summary>
    public SmallAudit Role(string id, string role)
    {
        var index = _people.FindIndex(person => person.Id == id);
        _people[index] = _people[index] with { Roles = AllianceRole.ParseAll(role) };
        return this;
    }

    /// <summary>Both sides rate each pair "a-b" 4, 4, 4.</summary>
    public SmallAudit Strong(string pairs) => Both(pairs, 4, 4, 4);

    /// <summary>Both sides rate each pair "a-b" 3, 3, 1.</summary>
    public SmallAudit Working(string pairs) => Both(pairs, 3, 3, 1);

    public SmallAudit Rates(string from, string to, double frequency, double importance, double closeness)
    {
        _ratings.Add(new Rating(from, to, frequency, importance, closeness));
        return this;
    }

    /// <summary>Everybody without a rating has answered that there is none.</summary>
    public SmallAudit EverybodyAnswered()
    {
        for (var person = 0; person < _people.Count; person++)
        {
            _people[person] = _people[person] with { Answered = true };
        }

        return this;
    }

    public AuditResult Compute(AuditSettings? settings = null) => AuditAnalysis.Of(_people, _ratings, settings);

    private SmallAudit Both(string pairs, double frequency, double importance, double closeness)
    {
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('-')))
        {
            Rates(pair[0], pair[1], frequency, importance, closeness);
            Rates(pair[1], pair[0], frequency, importance, closeness);
        }

        return this;
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Cell(string[] words, int index) =>
        index < words.Length && words[index] != "-" ? words[index] : null;
}
