using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>
/// A network in a table: an edge list with the columns from and to, where each further column of figures is a relation
/// (weight is the tie itself) unless a column relation names it; or an adjacency matrix, whose first row names the
/// people in the columns and whose first column those in the rows, rows rating columns.
/// </summary>
internal static class TableNetwork
{
    private static readonly string[] From = ["from", "source", "sender", "ego"];
    private static readonly string[] To = ["to", "target", "receiver", "alter"];
    private static readonly string[] Weight = ["weight", "value", "strength"];

    public static GivenNetwork Read(TextTable table, string file, ImportProblems problems)
    {
        var builder = new NetworkBuilder(file, problems);
        if (table.Rows.Count == 0)
        {
            return builder.Build();
        }

        var head = table.Rows[0].Cells;
        var (from, to) = (IndexOf(head, From), IndexOf(head, To));
        if (from >= 0 && to >= 0)
        {
            ReadEdges(table, head, from, to, builder);
        }
        else
        {
            ReadMatrix(table, head, builder);
        }

        return builder.Build();
    }

    private static int IndexOf(IReadOnlyList<string> head, string[] names) =>
        head.ToList().FindIndex(cell => names.Contains(cell, StringComparer.OrdinalIgnoreCase));

    private static void ReadEdges(TextTable table, IReadOnlyList<string> head, int from, int to, NetworkBuilder builder)
    {
        var relation = IndexOf(head, ["relation", "type"]);
        int[] figures = [.. Enumerable.Range(0, head.Count).Where(column => column != from && column != to && column != relation)];
        foreach (var row in table.Rows.Skip(1))
        {
            if (Cell(row, from).Length == 0 || Cell(row, to).Length == 0)
            {
                builder.Problem(row.Line, Cell(row, from).Length == 0 ? head[from] : head[to], "This cell is empty. Write who is tied to whom.");
                continue;
            }

            var (a, b) = (builder.NodeOf(Cell(row, from)), builder.NodeOf(Cell(row, to)));
            if (figures.Length == 0)
            {
                builder.Tie(a, b, Named(row, relation), 1);
            }

            foreach (var column in figures)
            {
                var name = Weight.Contains(head[column], StringComparer.OrdinalIgnoreCase) ? Named(row, relation) : head[column];
                var text = Cell(row, column);
                builder.Tie(a, b, name, text.Length == 0 ? 0 : builder.Number(text, row.Line, head[column]) ?? 0);
            }
        }
    }

    private static string? Named(TextRow row, int relation) => relation >= 0 && Cell(row, relation).Length > 0 ? Cell(row, relation) : null;

    private static void ReadMatrix(TextTable table, IReadOnlyList<string> head, NetworkBuilder builder)
    {
        string[] people = [.. head.Skip(1)];
        if (people.Length != table.Rows.Count - 1)
        {
            builder.Problem(table.Rows[0].Line, (int?)null,
                $"This is neither an edge list, which has the columns from and to, nor a matrix: there are {people.Length} columns of people and {table.Rows.Count - 1} rows.");
            return;
        }

        foreach (var (place, person) in people.Index())
        {
            if (person.Length == 0 || builder.Find(person) is not null)
            {
                builder.Problem(table.Rows[0].Line, place + 2, person.Length == 0 ? "This column has no name." : $"“{NetworkBuilder.Cut(person)}” names two columns.");
                return;
            }

            builder.NodeOf(person);
        }

        foreach (var row in table.Rows.Skip(1))
        {
            ReadMatrixRow(row, people, builder);
        }
    }

    private static void ReadMatrixRow(TextRow row, string[] people, NetworkBuilder builder)
    {
        if (builder.Find(Cell(row, 0)) is not { } from)
        {
            builder.Problem(row.Line, 1, $"“{NetworkBuilder.Cut(Cell(row, 0))}” names a row and no column. Rows and columns are the same people.");
            return;
        }

        if (row.Cells.Count > people.Length + 1)
        {
            builder.Problem(row.Line, row.Cells.Count, $"This row has {row.Cells.Count - 1} figures for {people.Length} people.");
            return;
        }

        for (var column = 0; column < people.Length; column++)
        {
            var text = Cell(row, column + 1);
            if (column != from && text.Length > 0 && builder.Number(text, row.Line, people[column]) is { } value)
            {
                builder.Tie(from, column, null, value);
            }
        }
    }

    private static string Cell(TextRow row, int column) => column < row.Cells.Count ? row.Cells[column] : string.Empty;
}
