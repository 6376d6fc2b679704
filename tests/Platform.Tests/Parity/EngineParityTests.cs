using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Security;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Parity;

/// <summary>The same question to both engines, over the same rows, has the same answer in the same order.</summary>
public sealed partial class EngineParityTests(TwinHosts twins, ITestOutputHelper output) : IClassFixture<TwinHosts>
{
    private const int PageSize = 7;
    private const int MostPages = 40;

    private static readonly string[] Searches =
        ["e", "E", "É", "ss", "ß", "SS", "i", "İ", "ı", "%", "_", "\\", "'", "\"", "a b", "a_b", "ﬁ", "fi", "ａ", "中", "🦊", "omega", "Ω", "ｚ", "  z  ", "<b>"];

    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal) { ["size"] = $"{PageSize}" };

    private readonly List<string> _differences = [];
    private int _questions;

    [Fact]
    public async Task Every_list_has_the_same_pages_in_every_order()
    {
        foreach (var list in await ListsAsync())
        {
            await WalkAsync(list, Plain);
            foreach (var sort in await SortsAsync(list))
                await WalkAsync(list, new(Plain, StringComparer.Ordinal) { ["sort"] = sort });
        }

        Report("pages of lists");
    }

    [Fact]
    public async Task Every_list_finds_the_same_by_every_word()
    {
        foreach (var list in await ListsAsync())
        {
            foreach (var search in Searches)
                await WalkAsync(list, new(Plain, StringComparer.Ordinal) { ["search"] = search });
        }

        Report("searches");
    }

    [Fact]
    public async Task Every_address_answers_alike()
    {
        foreach (var route in twins.Routes.Where(route => route is { Method: "GET", IsDeclared: true, IsOfWorkspace: true }))
        {
            foreach (var id in route.IdsInAddress.Count == 0 ? [Ids.Missing] : twins.Openers.For(route, twins.Ids).Append(Ids.Missing))
                await AskBothAsync(route.Address("alpha", id));
        }

        Report("addresses");
    }

    private async Task<IReadOnlyList<string>> ListsAsync()
    {
        var lists = new List<string>();
        foreach (var route in twins.Routes.Where(route => route is { Method: "GET", IsDeclared: true, IsApi: true, IdsInAddress.Count: 0 }))
        {
            var address = route.Address("alpha", Ids.Missing);
            if (route.IsOfWorkspace && (await AskBothAsync(address)) is JsonObject page && page.ContainsKey("items"))
                lists.Add(address);
        }

        Assert.Contains("/api/v1/alpha/organisations/", lists.Select(list => list.TrimEnd('/') + "/"));
        return lists;
    }

    /// <summary>
    /// Every sort of the list both ways; a list says which it has when it is asked for one that it has not. One that takes
    /// no sort at all passes over the question.
    /// </summary>
    private async Task<IReadOnlyList<string>> SortsAsync(string list)
    {
        var refusal = (string?)(await AskBothAsync($"{list}?sort=no-such-sort"))?["detail"];
        if (refusal is null)
            return [];
        var names = SortNames().Match(refusal).Groups["names"].Value.Split(", ").Select(name => name.TrimStart('-')).ToList();
        Assert.True(names.TrueForAll(name => name.Length > 0), $"{list} names no sorts: {refusal}");
        return [.. names, .. names.Select(name => "-" + name)];
    }

    /// <summary>Each engine goes on from its own cursor: PostgreSQL keeps instants to the microsecond only.</summary>
    private async Task WalkAsync(string list, Dictionary<string, string> query)
    {
        var first = $"{list}?{string.Join('&', query.Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value)}"))}";
        var (sqlite, postgres) = (first, first);
        for (var page = 0; page < MostPages; page++)
        {
            var (one, other) = await AskBothAsync(sqlite, postgres);
            if ((string?)one?["next"] is not { } next)
                return;
            (sqlite, postgres) = ($"{first}&cursor={next}", $"{first}&cursor={(string?)other?["next"]}");
        }
    }

    private async Task<JsonNode?> AskBothAsync(string address) => (await AskBothAsync(address, address)).Sqlite;

    private async Task<(JsonNode? Sqlite, JsonNode? Postgres)> AskBothAsync(string sqlite, string postgres)
    {
        _questions++;
        var answers = await Task.WhenAll(AskAsync(twins.OnSqlite, sqlite), AskAsync(twins.OnPostgres, postgres));
        if (answers[0].Text != answers[1].Text)
            _differences.Add($"{sqlite}\n SQLite: {Beside(answers[0].Text, answers[1].Text)}\n PostgreSQL: {Beside(answers[1].Text, answers[0].Text)}{FaultsOf(answers)}");
        return (answers[0].Json, answers[1].Json);
    }

    private static async Task<(string Text, JsonNode? Json)> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync();
        var json = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(body) : null;

        // A PDF names its fonts anew each time; its text is compared as the page that it prints.
        if (answer.Content.Headers.ContentType?.MediaType == "application/pdf")
            return ($"{(int)answer.StatusCode} a PDF", null);
        var seen = answer.Headers.Location is { } location
            ? new Uri(client.BaseAddress!, location).PathAndQuery
            : Varying().Replace(body, "");
        return ($"{(int)answer.StatusCode} {seen}", json);
    }

    private string FaultsOf((string Text, JsonNode? Json)[] answers) =>
        Array.Exists(answers, answer => answer.Text.StartsWith('5')) ? $"\n {twins.LastFaults}" : "";

    /// <summary>The part in which one text begins to differ from the other.</summary>
    private static string Beside(string text, string other)
    {
        var same = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, same - 100)..Math.Min(text.Length, same + 200)];
    }

    private void Report(string what)
    {
        output.WriteLine($"{_questions} questions");
        Assert.True(_differences.Count == 0, $"{_differences.Count} differences:\n{string.Join('\n', _differences.Take(20))}");
        Figures.Write($"Both engines answer alike, {what}", $"{_questions} questions, 0 differences");
    }

    /// <summary>
    /// Fractions of seconds, which differ below a microsecond, cursors that hold them, tokens, and zeros at the end of a JSON
    /// number, which PostgreSQL keeps to the column's places and which change nothing.
    /// </summary>
    [GeneratedRegex("""
        (?<=\d\d:\d\d:\d\d)\.\d+ | "(next|previous)":"[^"]*" | (cursor|after|before)=[\w-]+
        | (?<=":-?\d+)\.0+(?=[,}\]]) | (?<=":-?\d+\.\d*[1-9])0+(?=[,}\]])
        | CfDJ8[\w-]+ | "traceId":"[^"]*" | <code>[0-9a-f]{32}</code>
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Varying();

    [GeneratedRegex(@"It can by: (?<names>[^.]+)\.", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SortNames();
}
