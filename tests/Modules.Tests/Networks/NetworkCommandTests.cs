using System.CommandLine;
using System.Text.Json;
using Entente.Modules.Networks.Features;

namespace Entente.Modules.Tests.Networks;

/// <summary>The commands that need no database, on the sample and on a published network in its own format.</summary>
public sealed class NetworkCommandTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly string Managers = Path.Combine(Samples, "krackhardt", "high-tech-managers.dl");
    private static readonly string[] Now = Files("", "--people", "--ratings");

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-network-").FullName;

    [Fact]
    public async Task Remove_tells_the_damage_of_two_people_and_what_would_restore_the_contact()
    {
        var (code, report, error) = await JsonAsync(RemovePeopleCommand.Create(), [.. Now, "--people", "12,39", "--count", "3", "--rule", "equal-level"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(12, report.GetProperty("lostTies").GetArrayLength());
        Assert.Equal((20, 8), (report.GetProperty("before").GetProperty("strongAcross").GetInt32(), report.GetProperty("after").GetProperty("strongAcross").GetInt32()));
        Assert.Equal(3, report.GetProperty("introductions").GetArrayLength());
        Assert.All(report.GetProperty("introductions").EnumerateArray(), step =>
            Assert.Equal(step.GetProperty("one").GetProperty("level").GetString(), step.GetProperty("other").GetProperty("level").GetString()));
        Assert.InRange(report.GetProperty("after").GetProperty("fragmentation").GetDouble(), 0, 1);
    }

    [Fact]
    public async Task Remove_finds_the_person_whose_loss_is_worst()
    {
        var (code, report, _) = await JsonAsync(RemovePeopleCommand.Create(), [.. Now, "--key-players", "1"]);

        Assert.Equal(0, code);
        Assert.Equal("39", report.GetProperty("removed")[0].GetProperty("key").GetString());
    }

    [Theory]
    [InlineData("--people", "99", "nobody with the id “99”")]
    [InlineData("--rule", "by-luck", "--rule anyone")]
    [InlineData("--key-players", "99", "1 to 10")]
    public async Task Remove_says_what_is_wrong(string option, string value, string words)
    {
        var (code, _, error) = await InvokeAsync(RemovePeopleCommand.Create(), [.. Now, "--without", "12", option, value]);

        Assert.Equal(1, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introduce_lists_as_many_as_asked_for_and_none_that_exists()
    {
        var (code, report, _) = await JsonAsync(IntroducePeopleCommand.Create(), [.. Now, "--count", "5", "--without", "39"]);

        var steps = report.GetProperty("introductions").EnumerateArray().ToList();
        Assert.Equal((0, 5), (code, steps.Count));
        Assert.All(steps, step => Assert.NotEqual(
            step.GetProperty("one").GetProperty("firm").GetString(), step.GetProperty("other").GetProperty("firm").GetString()));
        Assert.DoesNotContain("39", steps.SelectMany(step => new[] { Key(step, "one"), Key(step, "other") }));
        Assert.Equal(steps.Select(step => step.GetProperty("efficiency").GetDouble()).Order(), steps.Select(step => step.GetProperty("efficiency").GetDouble()));
    }

    [Fact]
    public async Task Compare_gives_the_same_p_for_the_same_seed()
    {
        string[] arguments = [.. Files("1-first-year", "--earlier-people", "--earlier-ratings"), .. Now, "--seed", "7", "--permutations", "200"];
        var (code, report, _) = await JsonAsync(CompareAuditsCommand.Create(), arguments);
        var (_, again, _) = await JsonAsync(CompareAuditsCommand.Create(), arguments);

        Assert.Equal(0, code);
        Assert.Equal((24, 20), (report.GetProperty("across").GetProperty("before").GetInt32(), report.GetProperty("across").GetProperty("after").GetInt32()));
        Assert.Equal(report.GetProperty("qap").GetRawText(), again.GetProperty("qap").GetRawText());
        Assert.Equal(7, report.GetProperty("qap").GetProperty("seed").GetInt32());
    }

    /// <summary>Figures of Wasserman and Faust (1994) and of R sna 2.7.1 for the friendships of the 21 managers.</summary>
    [Fact]
    public async Task A_published_network_in_its_own_format_gives_the_published_findings()
    {
        var (code, report, _) = await JsonAsync(MeasureNetworkCommand.Create(), ["--network", Managers, "--relation", "friendship", "--json"]);

        var network = report.GetProperty("network");
        Assert.Equal((0, 21, 102), (code, network.GetProperty("people").GetInt32(), network.GetProperty("ties").GetInt32()));
        Assert.Equal(102 / 420.0, network.GetProperty("density").GetDouble(), 1e-9);
        Assert.Equal(0.45098039215686275, network.GetProperty("reciprocity").GetDouble(), 1e-9);

        var (_, worst, _) = await JsonAsync(RemovePeopleCommand.Create(), ["--network", Managers, "--relation", "friendship", "--key-players", "2"]);
        Assert.Equal(2, worst.GetProperty("removed").GetArrayLength());
    }

    [Fact]
    public async Task A_network_of_any_format_can_be_audited()
    {
        var graphMl = Path.Combine(_folder, "managers.graphml");
        var (code, _, error) = await InvokeAsync(ConvertNetworkCommand.Create(), [Managers, "--to", "graphml", "--relation", "advice", "--out", graphMl]);
        Assert.Equal((0, $"{graphMl}: 21 people, 190 ties.\n"), (code, error));

        var (audited, report, _) = await JsonAsync(AuditGivenFilesCommand.Create(), ["--network", graphMl, "--json"]);

        Assert.Equal((0, 21), (audited, report.GetProperty("people").GetArrayLength()));
        Assert.Equal("One firm", report.GetProperty("firms")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Workbooks_take_the_place_of_text_files()
    {
        var people = Path.Combine(_folder, "people.xlsx");
        await InvokeAsync(ConvertNetworkCommand.Create(), [Managers, "--to", "xlsx", "--relation", "advice", "--out", people]);

        var (code, report, error) = await JsonAsync(AuditGivenFilesCommand.Create(), ["--network", people, "--json"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(21, report.GetProperty("people").GetArrayLength());
    }

    [Fact]
    public void Without_files_each_command_says_what_to_give() => Assert.All(
        new[] { RemovePeopleCommand.Create(), IntroducePeopleCommand.Create(), AuditGivenFilesCommand.Create(), CompareAuditsCommand.Create(), MeasureNetworkCommand.Create() },
        command => Assert.Contains(command.Parse([]).Errors, error => error.Message.Contains("network file", StringComparison.Ordinal)));

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private static string[] Files(string folder, string people, string ratings) =>
        [people, Path.Combine(Samples, "alpha-omega", folder, "people.csv"), ratings, Path.Combine(Samples, "alpha-omega", folder, "ratings.csv")];

    private static string? Key(JsonElement step, string end) => step.GetProperty(end).GetProperty("key").GetString();

    private static async Task<(int Code, JsonElement Json, string Error)> JsonAsync(Command command, string[] arguments)
    {
        var (code, output, error) = await InvokeAsync(command, arguments);
        Assert.True(code == 0, error);
        return (code, JsonDocument.Parse(output).RootElement, error);
    }

    private static async Task<(int Code, string Output, string Error)> InvokeAsync(Command command, string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
