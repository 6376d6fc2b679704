using System.CommandLine;
using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Comparing;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network compare --earlier-people FILE --earlier-ratings FILE --people FILE --ratings FILE</c>.</summary>
internal static class CompareAuditsCommand
{
    /// <summary>More take minutes and say nothing more.</summary>
    private const int MostPermutations = 1_000_000;

    private static readonly AuditFileOptions Earlier = new("earlier-", " of the earlier audit");
    private static readonly AuditFileOptions Later = new(what: " of the later audit");

    private static readonly Option<string[]> Without = new("--without")
    {
        Description = "People to leave out of both, ids separated by commas.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Permutations = new("--permutations")
    {
        Description = "Random permutations of the QAP correlation.",
        DefaultValueFactory = _ => Qap.DefaultPermutations,
    };

    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "Seed of the permutations: the same seed gives the same p.",
        DefaultValueFactory = _ => Qap.DefaultSeed,
    };

    internal static Command Create()
    {
        var command = new Command("compare", "What changed between two audits. Prints JSON.") { Without, Permutations, Seed };
        Earlier.AddTo(command);
        Later.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (parsed.GetValue(Permutations) is < 0 or > MostPermutations)
        {
            return ExitCode.Of<Done>(Refusal.Invalid($"Give --permutations 0 to {MostPermutations:N0}."), static _ => { }, error);
        }

        if (!(await Earlier.ReadAsync(parsed, "Nothing was compared.", ct)).TryGet(out var before, out var refusal)
            || !(await Later.ReadAsync(parsed, "Nothing was compared.", ct)).TryGet(out var after, out refusal))
        {
            return ExitCode.Of<Done>(refusal, static _ => { }, error);
        }

        var gone = PeopleKeys.Split(parsed.GetValue(Without) ?? []).ToHashSet(StringComparer.Ordinal);
        var (earlier, later) = (NetworkOf(before, gone), NetworkOf(after, gone));
        var comparison = AuditComparison.Of(earlier, later, parsed.GetValue(Permutations), parsed.GetValue(Seed), ct);
        output.WriteLine(ReportJson.WriteIndented(ComparisonWriting.Of(earlier, later, comparison)));
        return ExitCode.Done;
    }

    private static AuditNetwork NetworkOf(AuditRows rows, HashSet<string> gone) => AuditNetwork.Of(
        [.. rows.People.Select(row => row.Person).Where(person => !gone.Contains(person.Id))],
        [.. rows.Ratings.Where(rating => !gone.Contains(rating.From) && !gone.Contains(rating.To))]);
}
