using System.Globalization;
using System.Text.Json;
using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing.Reference;

/// <summary>The published cases of the folder that ENTENTE_REFERENCE names: what is expected is read from the file.</summary>
public sealed class PublishedCaseTests
{
    private static string? File => Environment.GetEnvironmentVariable("ENTENTE_REFERENCE") is { Length: > 0 } root
        && Path.Combine(root, "profit", "cases.json") is var file && System.IO.File.Exists(file) ? file : null;

    [Fact]
    public void Every_time_driven_case_has_its_published_figures()
    {
        foreach (var (inputs, expect) in Cases("capacity_minutes"))
        {
            var units = inputs.GetProperty("unit_minutes").EnumerateObject().ToList();
            var model = new CostModel(
                [new CostPool("pool", Number(inputs.GetProperty("cost")), Number(inputs.GetProperty("capacity_minutes")))],
                [.. units.Select(unit => new Activity(unit.Name, "pool", DriverType.Duration, Time: new TimeEquation([new TimeTerm(Number(unit.Value))])))]);
            var portfolio = new Portfolio(model, "all");
            units.ForEach(unit => portfolio.Done("all", unit.Name, Number(inputs.GetProperty("volumes").GetProperty(unit.Name))));
            var result = portfolio.Result;
            var use = result.Pools[0];

            Assert.Equal(
                (Number(expect.GetProperty("used")), Number(expect.GetProperty("assigned")), Number(expect.GetProperty("unused")), Number(expect.GetProperty("unused_cost"))),
                (use.Used!.Value, use.Assigned, use.Unused!.Value, use.UnusedCost!.Value));
            for (var index = 0; index < units.Count; index++)
            {
                Assert.Equal(Number(expect.GetProperty("cost_" + units[index].Name)), result.Customers[0].Cost(index));
                Assert.Equal(Number(expect.GetProperty("rate_" + units[index].Name)), use.Pool.Rate * Number(units[index].Value));
            }
        }
    }

    [Fact]
    public void Every_traditional_case_has_its_published_rates()
    {
        foreach (var (inputs, expect) in Cases("shares"))
        {
            foreach (var share in inputs.GetProperty("shares").EnumerateObject())
            {
                var volume = Number(inputs.GetProperty("volumes").GetProperty(share.Name));
                Assert.Equal(
                    Number(expect.GetProperty(share.Name)),
                    TraditionalRates.Of(Number(inputs.GetProperty("cost")), Number(share.Value), volume));
            }
        }
    }

    private static IEnumerable<(JsonElement Inputs, JsonElement Expect)> Cases(string having) =>
        from one in File is null ? [] : JsonDocument.Parse(System.IO.File.ReadAllText(File)).RootElement.EnumerateArray().ToList()
        let inputs = one.GetProperty("inputs")
        where inputs.TryGetProperty(having, out _)
        select (inputs, one.GetProperty("expect"));

    private static decimal Number(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture)
        : value.GetDecimal();
}
