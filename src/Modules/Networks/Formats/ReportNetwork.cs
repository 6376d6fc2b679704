using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Networks.Formats;

/// <summary>A report's people and what they said of each other as a network for other tools. Ties are what people said,
/// each direction apart.</summary>
internal static class ReportNetwork
{
    public static GivenNetwork Of(AuditReport report)
    {
        var numbers = report.People.Index().ToDictionary(person => person.Item.Key, person => person.Index, StringComparer.Ordinal);
        return new GivenNetwork(
            [.. report.People.Select(Node)],
            [.. report.Ties.SelectMany(tie => Said(numbers[tie.A], numbers[tie.B], tie.SaidByA).Concat(Said(numbers[tie.B], numbers[tie.A], tie.SaidByB)))]);
    }

    /// <summary>The same of two files that were read.</summary>
    public static GivenNetwork Of(IReadOnlyList<Participant> people, IReadOnlyList<Rating> ratings)
    {
        var numbers = people.Index().ToDictionary(person => person.Item.Id, person => person.Index, StringComparer.Ordinal);
        return new GivenNetwork(
            [.. people.Select(person => Node(person.Id, person.Name, person.Firm, person.Level, person.Function, person.Roles.Select(role => role.Label)))],
            [.. ratings.SelectMany(rating => Said(
                numbers[rating.From], numbers[rating.To], new Said(rating.Frequency, rating.Importance, rating.Closeness)))]);
    }

    private static GivenNode Node(ReportedPerson person) =>
        Node(person.Key, person.Name, person.Firm, person.Level, person.Function, person.Roles);

    private static GivenNode Node(string id, string name, string firm, Level? level, string? function, IEnumerable<string> roles) => new(
        id, name,
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["name"] = name,
            ["firm"] = firm,
            ["level"] = level is null ? "" : LevelNames.InOneWord(level),
            ["function"] = function ?? "",
            ["role"] = string.Join("; ", roles),
        });

    private static IEnumerable<GivenTie> Said(int from, int to, Said? said) => said is null
        ? []
        : [new(from, to, "frequency", said.Frequency), new(from, to, "importance", said.Importance), new(from, to, "closeness", said.Closeness)];
}
