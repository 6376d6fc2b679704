using System.Globalization;

namespace Entente.Modules.Networks.Features;

/// <summary>The measures as a person reads them in a terminal: the network in a few lines, then the people who stand
/// between most others.</summary>
internal static class MeasuresText
{
    private const int MostPeople = 50;

    private const string Undefined = "–";

    private static readonly (string Title, Func<PersonMeasures, string> Cell)[] Columns =
    [
        ("id", person => Line(person.Id)),
        ("in", person => Whole(person.InDegree)),
        ("out", person => Whole(person.OutDegree)),
        ("degree", person => Whole(person.Degree)),
        ("betweenness", person => Number(person.Betweenness)),
        ("harmonic", person => Number(person.Harmonic)),
        ("page rank", person => Number(person.PageRank)),
        ("eigenvector", person => Number(person.Eigenvector)),
        ("constraint", person => Number(person.Constraint)),
        ("core number", person => Whole(person.CoreNumber)),
        ("coreness", person => Number(person.Coreness)),
        ("in core", person => person.InCore is { } inCore ? (inCore ? "yes" : "no") : Undefined),
        ("E–I", person => Number(person.EiIndex)),
    ];

    internal static void Write(NetworkMeasures measures, TextWriter output, TextWriter warnings)
    {
        foreach (var warning in measures.Warnings)
        {
            warnings.WriteLine(warning);
        }

        WriteNetwork(measures.Network, output);
        foreach (var group in measures.Groups ?? [])
        {
            output.WriteLine($"Group {Line(group.Group)}: people {Whole(group.People)}, E–I index {Number(group.EiIndex)}");
        }

        output.WriteLine();
        WritePeople(measures.People, output);
    }

    private static void WriteNetwork(WholeNetworkMeasures network, TextWriter output)
    {
        var hub = network.Centralization;
        output.WriteLine($"People {Whole(network.People)}, ties {Whole(network.Ties)}, components {Whole(network.Components)}");
        output.WriteLine($"Density {Number(network.Density)}, reciprocity {Number(network.Reciprocity)}, " +
            $"transitivity {Number(network.Transitivity)}, E–I index {Number(network.EiIndex)}");
        output.WriteLine($"Centralisation: in-degree {Number(hub.InDegree)}, out-degree {Number(hub.OutDegree)}, " +
            $"degree {Number(hub.Degree)}, betweenness {Number(hub.Betweenness)}");
        output.WriteLine($"Core and periphery: fit {Number(network.CoreFit)}, continuous {Number(network.CoreFitContinuous)}");
    }

    private static void WritePeople(IReadOnlyList<PersonMeasures> people, TextWriter output)
    {
        var shown = people.OrderByDescending(person => person.Betweenness).Take(MostPeople).ToList();
        var cells = Columns.Select(column => shown.ConvertAll(person => column.Cell(person))).ToList();
        var widths = cells.Zip(Columns, (column, head) => column.Append(head.Title).Max(cell => cell.Length)).ToList();
        output.WriteLine(Row(Columns.Select(column => column.Title), widths));
        for (var row = 0; row < shown.Count; row++)
        {
            output.WriteLine(Row(cells.Select(column => column[row]), widths));
        }

        if (people.Count > shown.Count)
        {
            output.WriteLine($"… and {Whole(people.Count - shown.Count)} more people; --json prints all.");
        }
    }

    private static string Row(IEnumerable<string> cells, List<int> widths) =>
        string.Join("  ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd();

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(double? number) => number?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? Undefined;

    /// <summary>On one line and without control characters, which a terminal would obey.</summary>
    private static string Line(string text) => new([.. text.Select(character => char.IsControl(character) ? ' ' : character)]);
}
