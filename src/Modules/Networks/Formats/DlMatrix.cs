using System.Globalization;

namespace Entente.Modules.Networks.Formats;

/// <summary>The data of a DL file in matrices: whole, or the half below or above the diagonal.</summary>
internal sealed class DlMatrix(DlHeader header, Queue<TextToken> tokens, NetworkBuilder builder)
{
    public void Read()
    {
        for (var matrix = 0; matrix < header.Matrices; matrix++)
        {
            if (header.Embedded && !ReadColumnLabels())
            {
                return;
            }

            for (var row = 0; row < header.People; row++)
            {
                if (!ReadRow(row, header.RelationOf(matrix)))
                {
                    return;
                }
            }
        }

        if (tokens.TryPeek(out var left))
        {
            builder.Problem(left.Line, left.Column, $"There is more data than {header.Matrices} matrices of {header.People} people take.");
        }
    }

    private bool ReadColumnLabels()
    {
        for (var column = 0; column < header.People; column++)
        {
            if (!tokens.TryDequeue(out var label))
            {
                builder.Problem(null, (int?)null, "The labels of the columns end too early.");
                return false;
            }

            builder.NodeOf(label.Text);
        }

        return true;
    }

    private bool ReadRow(int row, string? relation)
    {
        if (header.Embedded)
        {
            if (!tokens.TryDequeue(out var label) || builder.Find(label.Text) is not { } node)
            {
                builder.Problem(label.Line, label.Column, $"“{NetworkBuilder.Cut(label.Text ?? "")}” names a row and no column.");
                return false;
            }

            row = node;
        }

        var (from, until) = header.Format switch
        {
            "lowerhalf" => (0, header.WithoutDiagonal ? row : row + 1),
            "upperhalf" => (header.WithoutDiagonal ? row + 1 : row, header.People),
            _ => (0, header.People),
        };
        for (var column = from; column < until; column++)
        {
            if (column == row && header.WithoutDiagonal)
            {
                continue;
            }

            if (!ReadCell(row, column, relation))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadCell(int row, int column, string? relation)
    {
        if (!tokens.TryDequeue(out var token))
        {
            builder.Problem(null, (int?)null, $"The data end in row {row + 1}, column {column + 1} of {header.People} people.");
            return false;
        }

        if (builder.Number(token.Text, token.Line, token.Column.ToString(CultureInfo.InvariantCulture)) is not { } value)
        {
            return false;
        }

        if (row != column)
        {
            builder.Tie(row, column, relation, value);
        }

        if (row != column && header.Format is "lowerhalf" or "upperhalf")
        {
            builder.Tie(column, row, relation, value);
        }

        return true;
    }
}
