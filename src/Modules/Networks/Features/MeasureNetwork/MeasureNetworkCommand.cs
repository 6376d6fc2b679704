using System.CommandLine;
using System.Text.Json;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network measures --people FILE --ties FILE</c>.</summary>
internal static class MeasureNetworkCommand
{
    private static readonly Option<string?> People = new("--people")
    {
        Description = "Table of people: a column id and any others.",
    };

    private static readonly Option<string?> Ties = new("--ties")
    {
        Description = "Table of ties: the columns from and to, and maybe relation and weight.",
    };

    private static readonly Option<string?> Network = new("--network")
    {
        Description = "Instead of both: one network file (edge list or matrix as CSV or XLSX, GraphML, Pajek .net, UCINET DL, JSON).",
    };

    private static readonly Option<string?> Relation = new("--relation") { Description = "Only ties of this relation." };

    private static readonly Option<double?> MinWeight = new("--min-weight") { Description = "Only ties of at least this weight." };

    private static readonly Option<string?> Group = new("--group")
    {
        Description = "The column of people whose values are the groups (such as firm), for the measures of groups.",
    };

    private static readonly Option<bool> Undirected = new("--undirected")
    {
        Description = "Take a tie in one direction as a tie between the two.",
    };

    private static readonly Option<bool> AsJson = new("--json") { Description = "Print everything as one JSON object." };

    static MeasureNetworkCommand() => MinWeight.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<double?>() is { } weight && (!double.IsFinite(weight) || weight < 0))
        {
            result.AddError("--min-weight must be a number of at least 0.");
        }
    });

    internal static Command Create()
    {
        var command = new Command("measures", "Measure a network of people given as two tables or one network file.")
        {
            People, Ties, Network, Relation, MinWeight, Group, Undirected, AsJson,
        };
        command.Validators.Add(given =>
        {
            if (given.GetResult(Network) is null && (given.GetResult(People) is null || given.GetResult(Ties) is null))
            {
                given.AddError(MeasuredFiles.Missing);
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!(await MeasuredFiles.OpenAsync(parsed.GetValue(People), parsed.GetValue(Ties), parsed.GetValue(Network), ct))
            .TryGet(out var files, out var refusal))
        {
            return ExitCode.Of<Done>(refusal, static _ => { }, error);
        }

        await using var open = files;
        var outcome = await new MeasureNetwork().RunAsync(
            new MeasureNetworkInput(
                files.People,
                files.Ties,
                parsed.GetValue(Relation),
                parsed.GetValue(MinWeight),
                parsed.GetValue(Group),
                parsed.GetValue(Undirected)),
            ct);
        return ExitCode.Of(
            outcome,
            measures =>
            {
                if (parsed.GetValue(AsJson))
                {
                    output.WriteLine(JsonSerializer.Serialize(measures, NetworkMeasuresJson.Default.NetworkMeasures));
                }
                else
                {
                    MeasuresText.Write(measures, output, error);
                }
            },
            error);
    }
}
