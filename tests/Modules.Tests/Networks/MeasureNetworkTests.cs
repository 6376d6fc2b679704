using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Modules.Networks.Features;

namespace Entente.Modules.Tests.Networks;

public sealed class MeasureNetworkTests : IDisposable
{
    private const string People = "id,name,firm\na,Ana,Alpha\nb,Ben,Alpha\nc,<b>Zoë</b>,Omega\nd,Dan,\n";

    private const string Ties =
        "from,to,relation,weight\na,b,advice,3\nb,a,advice,2\nb,c,advice,4\nc,d,advice,1\na,c,trust,5\nd,d,advice,2\n";

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-measures-").FullName;

    [Fact]
    public async Task Json_has_every_measure_of_people_and_network()
    {
        var measures = await JsonAsync("--relation", "advice", "--group", "firm");

        Assert.Equal(
            "id inDegree outDegree degree inStrength outStrength betweenness harmonic harmonicIn closeness eigenvector " +
            "pageRank coreNumber constraint effectiveSize eiIndex coreness inCore brokerage",
            Names(measures.GetProperty("people")[0]));
        Assert.Equal("coordinator gatekeeper representative consultant liaison", Names(measures.GetProperty("people")[1].GetProperty("brokerage")));
        Assert.Equal(
            "people ties density reciprocity transitivity components eiIndex centralization coreFit coreFitContinuous",
            Names(measures.GetProperty("network")));
        Assert.Equal("inDegree outDegree degree betweenness", Names(measures.GetProperty("network").GetProperty("centralization")));
    }

    [Fact]
    public async Task Values_follow_from_the_tables()
    {
        var measures = await JsonAsync("--relation", "advice", "--group", "firm");
        var ben = measures.GetProperty("people")[1];
        var network = measures.GetProperty("network");

        Assert.Equal("b", ben.GetProperty("id").GetString());
        Assert.Equal([1, 2, 2, 3, 6, 2], Numbers(ben, "inDegree", "outDegree", "degree", "inStrength", "outStrength", "betweenness"));
        Assert.Equal([4, 4, 4 / 12.0, 0.5, 0, 1, 0], Numbers(network, "people", "ties", "density", "reciprocity", "transitivity", "components", "eiIndex"));
        Assert.Equal(1, ben.GetProperty("brokerage").GetProperty("representative").GetInt32());
        Assert.Equal(
            ["Alpha 2 -0.333", "Omega 1 1", "(missing) 1 1"],
            measures.GetProperty("groups").EnumerateArray().Select(group =>
                $"{group.GetProperty("group")} {group.GetProperty("people")} {Round(group.GetProperty("eiIndex"))}"));
    }

    [Fact]
    public async Task Without_groups_the_measures_of_groups_are_null()
    {
        var measures = await JsonAsync("--relation", "advice");

        Assert.Equal(JsonValueKind.Null, measures.GetProperty("groups").ValueKind);
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("network").GetProperty("eiIndex").ValueKind);
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("people")[0].GetProperty("eiIndex").ValueKind);
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("people")[0].GetProperty("brokerage").ValueKind);
    }

    [Fact]
    public async Task An_undirected_network_counts_each_tie_once()
    {
        var measures = await JsonAsync("--relation", "advice", "--undirected");
        var ben = measures.GetProperty("people")[1];

        Assert.Equal([2, 2, 2, 2], Numbers(ben, "inDegree", "outDegree", "degree", "betweenness"));
        Assert.Equal([3, 0.5], Numbers(measures.GetProperty("network"), "ties", "density"));
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("network").GetProperty("reciprocity").ValueKind);
    }

    [Fact]
    public async Task Weak_ties_are_left_out_on_request()
    {
        var measures = await JsonAsync("--relation", "advice", "--min-weight", "2.5");

        Assert.Equal(2, measures.GetProperty("network").GetProperty("ties").GetInt32());
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("people")[3].GetProperty("constraint").ValueKind);
    }

    [Fact]
    public async Task Self_ties_are_reported_and_dropped()
    {
        var (_, output, _) = await RunAsync("--relation", "advice", "--json");
        var (_, _, warnings) = await RunAsync("--relation", "advice");

        Assert.Equal(
            ["ties.csv: 1 row ties a person to themselves and was left out, the first in row 7."],
            JsonDocument.Parse(output).RootElement.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()));
        Assert.Contains("ties.csv: 1 row ties a person to themselves", warnings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relations_are_taken_together_unless_one_is_named()
    {
        var all = await JsonAsync();

        Assert.Equal(5, all.GetProperty("network").GetProperty("ties").GetInt32());
        Assert.Contains(all.GetProperty("warnings").EnumerateArray(), warning =>
            warning.GetString()!.StartsWith("ties.csv: the relations advice, trust were taken together", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_reads_in_a_terminal()
    {
        var (code, output, _) = await RunAsync("--relation", "advice", "--group", "firm");

        Assert.Equal(0, code);
        Assert.Contains("People 4, ties 4, components 1", output, StringComparison.Ordinal);
        Assert.Contains("Group (missing): people 1, E–I index 1", output, StringComparison.Ordinal);
        Assert.Matches(@"\nb +1 +2 +2 +2 ", output);
    }

    [Theory]
    [InlineData("id\na\na\n", Ties, "people.csv, row 3, column id: “a” is already the id of the person in row 2. Give each person an id of their own.")]
    [InlineData("nr\na\n", "from,to\n", "people.csv, row 1: There is no column id. The header has: “nr”.")]
    [InlineData(People, "from,to\na,x\n", "ties.csv, row 2, column to: “x” is not the id of a person in people.csv.")]
    [InlineData(People, "from,to,weight\na,b,NaN\n", "ties.csv, row 2, column weight: “NaN” is not a number. Write it like 3 or 3.5, with a point and without separators.")]
    [InlineData(People, "from,to,weight\na,b,1e308\n", "ties.csv, row 2, column weight: “1e308” is out of range. It must be between 0 and 1,000,000,000,000.")]
    [InlineData(People, "from,to,weight\na,b,-1\n", "ties.csv, row 2, column weight: “-1” is out of range. It must be between 0 and 1,000,000,000,000.")]
    [InlineData(People, "from,to,weight\na,b,\n", "ties.csv, row 2, column weight: This cell is empty. Write the weight of the tie, or take the whole column out.")]
    [InlineData(People, "from,to\na,\n", "ties.csv, row 2, column to: This cell is empty. It must be filled in.")]
    [InlineData(People, "", "ties.csv: The file is empty. Its first row must hold the names of the columns.")]
    public async Task What_is_wrong_is_said_with_file_row_and_column(string people, string ties, string message)
    {
        var (code, output, error) = await RunOnAsync(people, ties, "--json");

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Equal($"1 problem was found. Nothing was measured.\n  {message}\n", error);
    }

    [Fact]
    public async Task A_relation_or_a_group_that_is_not_there_is_named_with_those_that_are()
    {
        var (_, _, relation) = await RunAsync("--relation", "love");
        var (_, _, group) = await RunAsync("--group", "city");

        Assert.Contains("ties.csv, column relation: There is no relation “love”. The file has: advice, trust.", relation, StringComparison.Ordinal);
        Assert.Contains("people.csv, row 1: There is no column city. The header has: “id, name, firm”.", group, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_a_refusal_and_a_missing_option_is_wrong_use()
    {
        var command = MeasureNetworkCommand.Create();
        var error = new StringWriter();
        var missing = await command.Parse(["--people", "none.csv", "--ties", "none.csv"])
            .InvokeAsync(new InvocationConfiguration { Error = error });

        Assert.Equal(1, missing);
        Assert.Contains("none.csv: There is no such file.", error.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(command.Parse(["--people", "none.csv"]).Errors);
        Assert.NotEmpty(command.Parse(["--people", "p", "--ties", "t", "--min-weight", "-1"]).Errors);
        Assert.NotEmpty(command.Parse(["--people", "p", "--ties", "t", "--min-weight", "NaN"]).Errors);
    }

    [Fact]
    public async Task People_without_ties_and_nobody_at_all_are_no_errors()
    {
        var (alone, output, _) = await RunOnAsync("id\na\n", "from,to\n", "--json");
        var (nobody, empty, _) = await RunOnAsync("id\n", "from,to\n", "--json");

        Assert.Equal((0, 0), (alone, nobody));
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("people").GetArrayLength());
        Assert.Equal(0, JsonDocument.Parse(empty).RootElement.GetProperty("network").GetProperty("components").GetInt32());
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private async Task<JsonElement> JsonAsync(params string[] options)
    {
        var (code, output, _) = await RunAsync([.. options, "--json"]);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output).RootElement;
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] options) => RunOnAsync(People, Ties, options);

    private async Task<(int Code, string Output, string Error)> RunOnAsync(string people, string ties, params string[] options)
    {
        var (peopleFile, tiesFile) = (Path.Combine(_folder, "people.csv"), Path.Combine(_folder, "ties.csv"));
        await File.WriteAllTextAsync(peopleFile, people, Encoding.UTF8);
        await File.WriteAllTextAsync(tiesFile, ties, Encoding.UTF8);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var parsed = MeasureNetworkCommand.Create().Parse(["--people", peopleFile, "--ties", tiesFile, .. options]);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));

    private static IEnumerable<double> Numbers(JsonElement element, params string[] names) =>
        names.Select(name => element.GetProperty(name).GetDouble());

    private static string Round(JsonElement number) => Math.Round(number.GetDouble(), 3).ToString(CultureInfo.InvariantCulture);
}
