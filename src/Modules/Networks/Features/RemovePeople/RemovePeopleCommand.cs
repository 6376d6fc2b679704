using System.CommandLine;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Turnover;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network remove --people 12,39 --people-file FILE --ratings FILE</c>.</summary>
internal static class RemovePeopleCommand
{
    private static readonly AuditFileOptions Files = new(withPeople: false);

    private static readonly Option<string[]> People = new("--people")
    {
        Description = "Who goes: ids separated by commas. Where it names a file, that is the table of people, as in network audit.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Without = new("--without")
    {
        Description = "The same as --people, for ids only.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> KeyPlayerCount = new("--key-players")
    {
        Description = "Instead of naming people: the set of so many whose loss would fragment the network most (1 to 10).",
    };

    private static readonly Option<int> Count = new("--count") { Description = "Most introductions that would restore the contact.", DefaultValueFactory = _ => 5 };

    private static readonly Option<string?> Rule = new("--rule") { Description = $"Who may be introduced to whom: {IntroductionRules.Words}." };

    internal static Command Create()
    {
        var command = new Command("remove", "What the loss of some people does to the contact between the firms. Prints JSON.")
        {
            People, Without, KeyPlayerCount, Count, Rule,
        };
        Files.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        string[] named = [.. parsed.GetValue(People) ?? []];
        var file = parsed.GetValue(Files.People) ?? named.FirstOrDefault(File.Exists);
        var keys = PeopleKeys.Split(named.Where(text => text != file).Concat(parsed.GetValue(Without) ?? []));
        if (!(await Files.ReadAsync(parsed, "Nothing was computed.", ct, file)).TryGet(out var rows, out var refusal))
        {
            return ExitCode.Of<Done>(refusal, static _ => { }, error);
        }

        var audit = AuditNetwork.Of([.. rows.People.Select(row => row.Person)], rows.Ratings);
        var answer = parsed.GetValue(KeyPlayerCount) is var size and not 0
            ? Worst(audit, size, keys, parsed, ct) : Answer(audit, keys, parsed, ct);
        return ExitCode.Of(answer, report => output.WriteLine(ReportJson.WriteIndented(report)), error);
    }

    private static Outcome<DepartureReport> Answer(AuditNetwork audit, IReadOnlyList<string> keys, ParseResult parsed, CancellationToken ct)
    {
        if (keys.Count == 0)
        {
            return Refusal.Invalid("Say who goes: --people 12,39, or --key-players 2 for those whose loss would be worst.");
        }

        return IntroductionRules.Of(parsed.GetValue(Rule)) is { } rule
            ? new DepartureQuery(keys) { Count = parsed.GetValue(Count), Rule = rule }.Answer(audit, ct)
            : Refusal.Invalid($"There is no such rule. Write --rule {IntroductionRules.Words}.");
    }

    private static Outcome<DepartureReport> Worst(
        AuditNetwork audit, int size, IReadOnlyList<string> keys, ParseResult parsed, CancellationToken ct)
    {
        if (size is < 1 or > ShowDeparture.MostKeyPlayers || keys.Count > 0)
        {
            return Refusal.Invalid($"Give --key-players 1 to {ShowDeparture.MostKeyPlayers}, and then no ids.");
        }

        var found = KeyPlayers.Find(audit.Strong, size, ct: ct);
        return Answer(audit, [.. found.People.Select(person => audit.Roster.People[person].Id)], parsed, ct);
    }
}
