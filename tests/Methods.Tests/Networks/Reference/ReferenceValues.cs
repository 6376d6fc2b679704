using System.Text.Json;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>The values of one network in a reference.json, as a flat list.</summary>
internal static class ReferenceValues
{
    internal static IEnumerable<ExpectedValue> Of(JsonElement network) =>
    [
        .. Graph(network),
        .. People(network),
        .. Groups(network),
        .. Cores(network),
        .. Structure(network),
    ];

    private static IEnumerable<ExpectedValue> Graph(JsonElement network) =>
        from measure in network.GetProperty("graph").EnumerateObject()
        let value = measure.Value.GetProperty("value")
        where value.ValueKind != JsonValueKind.Object
        select new ExpectedValue(measure.Name, "", NumberOf(value));

    private static IEnumerable<ExpectedValue> People(JsonElement network) =>
        from measure in network.GetProperty("node").EnumerateObject()
        from person in measure.Value.GetProperty("values").EnumerateObject()
        select new ExpectedValue(measure.Name, person.Name, NumberOf(person.Value));

    private static IEnumerable<ExpectedValue> Groups(JsonElement network) =>
    [
        .. from grouping in network.GetProperty("modularity_by_attribute").EnumerateObject()
           select new ExpectedValue("modularity", grouping.Name, grouping.Value.EnumerateObject().First().Value.GetDouble()),
        .. from grouping in network.GetProperty("ei_index").EnumerateObject()
           let own = grouping.Value.EnumerateObject().First().Value
           from value in EiIndex(grouping.Name, own)
           select value,
        .. from grouping in network.GetProperty("brokerage").EnumerateObject()
           from role in grouping.Value.GetProperty("roles").EnumerateObject()
           from person in role.Value.EnumerateObject()
           select new ExpectedValue($"brokerage {grouping.Name} {role.Name}", person.Name, NumberOf(person.Value)),
        .. from grouping in Optional(network, "internal_external_degree")
           from person in grouping.Value.EnumerateObject()
           select new ExpectedValue($"ei_index_arcs_person {grouping.Name}", person.Name, EiOfArcs(person.Value)),
    ];

    private static IEnumerable<ExpectedValue> EiIndex(string grouping, JsonElement values)
    {
        yield return new("ei_index_arcs", grouping, NumberOf(values.GetProperty("arcs").GetProperty("ei")));
        yield return new("ei_index_pairs", grouping, NumberOf(values.GetProperty("undirected_pairs").GetProperty("ei")));
        foreach (var group in values.GetProperty("group_undirected_pairs").EnumerateObject().Select((group, number) => (group, number)))
        {
            yield return new($"ei_index_pairs_group {group.number}", grouping, NumberOf(group.group.Value.GetProperty("ei")));
        }

        foreach (var person in values.GetProperty("node_undirected_pairs").EnumerateObject())
        {
            yield return new($"ei_index_pairs_person {grouping}", person.Name, NumberOf(person.Value));
        }
    }

    private static double? EiOfArcs(JsonElement person)
    {
        double Count(string name) => person.GetProperty(name).GetDouble();
        var (outside, inside) = (Count("in_external") + Count("out_external"), Count("in_internal") + Count("out_internal"));
        return outside + inside == 0 ? null : (outside - inside) / (outside + inside);
    }

    private static IEnumerable<ExpectedValue> Cores(JsonElement network)
    {
        var cores = network.GetProperty("core_periphery");
        yield return new("core_fit", "", cores.GetProperty("missing").GetProperty("best_corr").GetDouble());
        foreach (var core in Optional(cores.GetProperty("missing"), "exact_enumeration").Where(part => part.Name == "cores"))
        {
            foreach (var members in core.Value.EnumerateArray())
            {
                yield return new("one_of_the_cores", string.Join(' ', members.EnumerateArray().Select(id => id.GetString())), 1);
            }
        }

        yield return new("coreness_fit", "", cores.GetProperty("continuous").GetProperty("corr").GetDouble());
        foreach (var person in cores.GetProperty("continuous").GetProperty("coreness_norm1").EnumerateObject())
        {
            yield return new("coreness", person.Name, person.Value.GetDouble());
        }

        yield return new("communities", "", network.GetProperty("communities").GetProperty("louvain_best_of_30").GetDouble());
    }

    private static IEnumerable<ExpectedValue> Structure(JsonElement network)
    {
        var structure = network.GetProperty("structure");
        var points = structure.GetProperty("articulation_points").EnumerateObject().First().Value;
        yield return new("articulation_points", string.Join(' ', points.EnumerateArray().Select(id => id.GetString())), 1);
        var bridges = structure.GetProperty("bridges").EnumerateObject().First().Value;
        yield return new("bridges", string.Join(' ', bridges.EnumerateArray().Select(Pair).Order(StringComparer.Ordinal)), 1);
        var sizes = structure.GetProperty("component_sizes").EnumerateArray().Select(size => size.GetInt32());
        yield return new("component_sizes", string.Join(' ', sizes.OrderDescending()), 1);
    }

    private static string Pair(JsonElement bridge) =>
        string.Join('-', bridge.EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal));

    private static JsonElement.ObjectEnumerator Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static double? NumberOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}
