using System.Text.Json;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Harness;

/// <summary>One rule of axe-core that a page breaks, and where.</summary>
public sealed record AxeFinding(string Rule, string Impact, string Help, IReadOnlyList<string> Places)
{
    public bool IsSerious => Impact is "serious" or "critical";

    public override string ToString() => $"{Impact} {Rule}: {Help}\n  {string.Join("\n  ", Places)}";
}

/// <summary>Looks for barriers by axe-core: WCAG 2.2 A and AA, and its best practices.</summary>
public static class Axe
{
    private static readonly Lazy<string> Source =
        new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    private const string Run = """
        async () => {
          const results = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
          });
          return JSON.stringify(results.violations.map(violation => ({
            rule: violation.id, impact: violation.impact, help: violation.help,
            places: violation.nodes.map(node => node.target.join(' ') + '  ' + node.html.slice(0, 160)),
          })));
        }
        """;

    public static async Task<IReadOnlyList<AxeFinding>> FindAsync(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        var json = await page.EvaluateAsync<string>(Run);
        return JsonSerializer.Deserialize<List<AxeFinding>>(json, JsonSerializerOptions.Web)!;
    }

    public static async Task AssertNothingSeriousAsync(IPage page)
    {
        var serious = (await FindAsync(page)).Where(finding => finding.IsSerious).ToList();
        Assert.True(serious.Count == 0, $"{page.Url}\n{string.Join('\n', serious)}");
    }
}
