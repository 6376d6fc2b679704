using System.CommandLine;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network introduce --people FILE --ratings FILE --count 5</c>.</summary>
internal static class IntroducePeopleCommand
{
    private static readonly AuditFileOptions Files = new();

    private static readonly Option<int> Count = new("--count") { Description = "Most introductions.", DefaultValueFactory = _ => 5 };

    private static readonly Option<string[]> Without = new("--without")
    {
        Description = "People who go, ids separated by commas: the introductions that best restore the contact without them.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Rule = new("--rule") { Description = $"Who may be introduced to whom: {IntroductionRules.Words}." };

    internal static Command Create()
    {
        var command = new Command("introduce", "The introductions across firms that shorten most ways between them. Prints JSON.") { Count, Without, Rule };
        Files.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!(await Files.ReadAsync(parsed, "Nothing was computed.", ct)).TryGet(out var rows, out var refusal))
        {
            return ExitCode.Of<Done>(refusal, static _ => { }, error);
        }

        var audit = AuditNetwork.Of([.. rows.People.Select(row => row.Person)], rows.Ratings);
        var query = new DepartureQuery(PeopleKeys.Split(parsed.GetValue(Without) ?? [])) { Count = parsed.GetValue(Count) };
        var answer = IntroductionRules.Of(parsed.GetValue(Rule)) is { } rule
            ? (query with { Rule = rule }).Answer(audit, ct)
            : Refusal.Invalid($"There is no such rule. Write --rule {IntroductionRules.Words}.");
        return ExitCode.Of(answer, report => output.WriteLine(ReportJson.WriteIndented(new IntroductionList(
            report.Removed, report.After.Efficiency, report.Introductions, report.Sentences[^1].Text))), error);
    }

    /// <summary>What is printed.</summary>
    internal sealed record IntroductionList(
        IReadOnlyList<NamedPerson> Without, double? Efficiency, IReadOnlyList<ReportedIntroduction> Introductions, string Says);
}
