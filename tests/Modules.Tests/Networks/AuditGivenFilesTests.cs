using System.CommandLine;
using System.Text;
using System.Text.Json;
using Entente.Modules.Networks.Features;

namespace Entente.Modules.Tests.Networks;

public sealed class AuditGivenFilesTests : IDisposable
{
    private const string People = """
        id,name,firm,level,function,role
        a,Ana,Alpha,senior,marketing,project manager
        b,Ben,Alpha,operating,marketing,
        m,<b>Mia</b>,Omega,middle,systems,
        """;

    private const string Ratings = """
        from,to,frequency,importance,closeness
        a,m,4,4,4
        m,a,4,4,3
        a,b,3,3,1
        b,a,5,3,2

        """;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-audit-").FullName;

    private string HtmlFile => Path.Combine(_folder, "audit.html");

    [Fact]
    public async Task Text_has_sentences_figures_spanners_and_findings()
    {
        var (code, output, error) = await RunAsync(People, Ratings);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("What this audit says\n  The firms are joined by 1 strong tie", output, StringComparison.Ordinal);
        Assert.Contains("Answers   3 of 3 (Alpha 2 of 2, Omega 1 of 1)", output, StringComparison.Ordinal);
        Assert.Contains("Boundary spanners (0)", output, StringComparison.Ordinal);
        Assert.Contains("  1  Critical: One strong tie joins Alpha and Omega", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_report_of_the_api_with_people_and_ties_by_id()
    {
        var (code, output, _) = await RunAsync(People, Ratings, "--json");
        var audit = JsonDocument.Parse(output).RootElement;

        Assert.Equal(0, code);
        var person = audit.GetProperty("people")[0];
        Assert.Equal(("a", "senior", 1), (person.GetProperty("key").GetString(), person.GetProperty("level").GetString(), person.GetProperty("strongAcross").GetInt32()));
        var tie = audit.GetProperty("findings")[0].GetProperty("ties")[0];
        Assert.Equal(("a", "m"), (tie.GetProperty("a").GetString(), tie.GetProperty("b").GetString()));
        Assert.Equal(JsonValueKind.Null, audit.GetProperty("firms")[1].GetProperty("flow").GetProperty("style").ValueKind);
    }

    [Fact]
    public async Task Html_is_one_file_that_needs_nothing_else()
    {
        var (code, _, _) = await RunAsync(People, Ratings, "--html", HtmlFile);
        var page = await File.ReadAllTextAsync(HtmlFile);

        Assert.Equal(0, code);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("en-net-wide", page, StringComparison.Ordinal);
        Assert.Contains("en-net-narrow", page, StringComparison.Ordinal);
        Assert.Contains("(prefers-color-scheme: dark)", page, StringComparison.Ordinal);
        Assert.Contains("id=\"person-2\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.Equal(["audit.html", "people.csv", "ratings.csv"], FilesLeft());
    }

    [Fact]
    public async Task A_name_with_markup_stays_a_name()
    {
        await RunAsync(People, Ratings, "--html", HtmlFile);
        var page = await File.ReadAllTextAsync(HtmlFile);

        Assert.DoesNotContain("<b>Mia</b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Mia&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,x,3,3,3", "ratings.csv, row 6, column to: There is no person with the id “x” in the people’s file.")]
    [InlineData("b,m,6,3,3", "ratings.csv, row 6, column frequency: “6” is out of range. It must be between 0 and 5.")]
    [InlineData("b,m,3,-1,3", "ratings.csv, row 6, column importance: “-1” is out of range.")]
    [InlineData("b,m,3,3,1e308", "ratings.csv, row 6, column closeness: “1e308” is out of range.")]
    [InlineData("b,m,3,3,NaN", "ratings.csv, row 6, column closeness: “NaN” is not a number.")]
    [InlineData("b,m,3,,3", "ratings.csv, row 6, column importance: This cell is empty. Write a figure from 0 to 5; 0 is none.")]
    [InlineData("b,m,3,3", "ratings.csv, row 6: This row has 4 cells, the header 5.")]
    public async Task A_rating_that_cannot_be_read_is_refused_with_its_place(string row, string expected)
    {
        var (code, output, error) = await RunAsync(People, Ratings + row + "\n", "--html", HtmlFile);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains("Nothing was audited.", error, StringComparison.Ordinal);
        Assert.Equal(["people.csv", "ratings.csv"], FilesLeft());
    }

    [Theory]
    [InlineData("a,Zoe,Alpha,middle,law,", "people.csv, row 5, column id: The id “a” is in row 2 already.")]
    [InlineData("z,Zoe,,middle,law,", "people.csv, row 5, column firm: This cell is empty.")]
    [InlineData("z,Zoe,Alpha,boss,law,", "people.csv, row 5, column level: “boss” is no level. Write senior, middle or operating, or leave it empty.")]
    public async Task A_person_who_cannot_be_read_is_refused_with_the_place(string row, string expected)
    {
        var (code, _, error) = await RunAsync(People + "\n" + row + "\n", Ratings);

        Assert.Equal(1, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        var (code, _, error) = await RunAsync("id,name\na,Ana\n", Ratings);

        Assert.Equal(1, code);
        Assert.Contains("There is no column firm (or organisation, organization, company). The header has: “id, name”.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Self_ratings_and_second_ratings_are_reported_and_left_out()
    {
        var (code, output, error) = await RunAsync(People, Ratings + "a,a,5,5,5\na,m,1,1,1\n", "--json");
        var audit = JsonDocument.Parse(output).RootElement;

        Assert.Equal(0, code);
        Assert.Contains("ratings.csv, row 6: left out. “a” rates himself or herself.", error, StringComparison.Ordinal);
        Assert.Contains("ratings.csv, row 7: left out. The rating of this person by “a” is in row 2 already.", error, StringComparison.Ordinal);
        Assert.Equal(1, audit.GetProperty("totals").GetProperty("strongAcross").GetInt32());
    }

    [Fact]
    public async Task Columns_are_found_in_any_order_and_separator()
    {
        const string Semicolons = "Closeness;To;From;Importance;Frequency\n4;m;a;4;4\n4;a;m;4;4\n";

        var (code, output, _) = await RunAsync("firm,id\nAlpha,a\nOmega,m\n", Semicolons);

        Assert.Equal(0, code);
        Assert.Contains("1 strong across", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_single_rating_the_audit_says_that_there_is_too_little()
    {
        var (code, output, _) = await RunAsync(People, "from,to,frequency,importance,closeness\n", "--html", HtmlFile);

        Assert.Equal(0, code);
        Assert.Contains("There is not enough data to say who works closely with whom.", output.Replace("\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("not enough data", await File.ReadAllTextAsync(HtmlFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_one_that_cannot_be_written_are_said()
    {
        var missing = await InvokeAsync("--people", Path.Combine(_folder, "nobody.csv"), "--ratings", Path.Combine(_folder, "nothing.csv"));
        var unwritable = await RunAsync(People, Ratings, "--html", Path.Combine(_folder, "no", "such", "folder.html"));

        Assert.Equal(1, missing.Code);
        Assert.Contains("nobody.csv: There is no such file.", missing.Error, StringComparison.Ordinal);
        Assert.Equal(1, unwritable.Code);
        Assert.Contains("folder.html could not be written.", unwritable.Error, StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Output, string Error)> RunAsync(string people, string ratings, params string[] options)
    {
        var (peopleFile, ratingsFile) = (Path.Combine(_folder, "people.csv"), Path.Combine(_folder, "ratings.csv"));
        await File.WriteAllTextAsync(peopleFile, people, Encoding.UTF8);
        await File.WriteAllTextAsync(ratingsFile, ratings, Encoding.UTF8);
        return await InvokeAsync(["--people", peopleFile, "--ratings", ratingsFile, .. options]);
    }

    private static async Task<(int Code, string Output, string Error)> InvokeAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await AuditGivenFilesCommand.Create().Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string[] FilesLeft() =>
        [.. System.IO.Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
