using System.Globalization;

namespace Entente.Modules.Networks.Formats;

/// <summary>The data of a DL file as a list: a line for each tie (edgelist1) or for each person (nodelist1); a line
/// with an exclamation mark begins the next relation.</summary>
internal sealed class DlList(DlHeader header, Queue<TextToken> tokens, NetworkBuilder builder)
{
    public void Read()
    {
        var matrix = 0;
        foreach (var line in tokens.GroupBy(token => token.Line))
        {
            List<TextToken> words = [.. line];
            if (words[0].Text == "!")
            {
                matrix++;
            }
            else if (header.Format.StartsWith("edge", StringComparison.Ordinal))
            {
                ReadTie(words, header.RelationOf(matrix));
            }
            else if (Node(words[0]) is { } from)
            {
                foreach (var other in words.Skip(1).Select(Node).OfType<int>())
                {
                    builder.Tie(from, other, header.RelationOf(matrix), 1);
                }
            }
        }
    }

    private void ReadTie(List<TextToken> words, string? relation)
    {
        if (words.Count is < 2 or > 3)
        {
            builder.Problem(words[0].Line, words[0].Column, "A line of an edge list names two people and perhaps a value: 1 2 3.");
            return;
        }

        var value = words.Count == 2 ? 1 : builder.Number(words[2].Text, words[2].Line, words[2].Column.ToString(CultureInfo.InvariantCulture));
        if (Node(words[0]) is { } from && Node(words[1]) is { } to && value is { } figure)
        {
            builder.Tie(from, to, relation, figure);
        }
    }

    private int? Node(TextToken token)
    {
        if (header.Embedded)
        {
            if (builder.Find(token.Text) is null && builder.Count >= header.People)
            {
                builder.Problem(token.Line, token.Column, $"“{NetworkBuilder.Cut(token.Text)}” would be one person more than n={header.People}.");
                return null;
            }

            return builder.NodeOf(token.Text);
        }

        if (builder.Find(token.Text) is { } labelled && header.Labels.Count > 0)
        {
            return labelled;
        }

        if (int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= header.People)
        {
            return number - 1;
        }

        builder.Problem(token.Line, token.Column, $"“{NetworkBuilder.Cut(token.Text)}” is nobody here; people are numbered 1 to {header.People}.");
        return null;
    }
}
