using System.Globalization;

namespace Entente.Modules.Networks.Formats;

/// <summary>What stands before the data of a DL file.</summary>
internal sealed class DlHeader
{
    private static readonly string[] Formats = ["fullmatrix", "lowerhalf", "upperhalf", "edgelist1", "nodelist1", "edgelist", "nodelist"];
    private static readonly string[] Parts = ["labels", "label", "matrix", "row", "rows", "col", "cols", "column", "columns", "level"];

    private DlHeader()
    {
    }

    /// <summary>Number of people.</summary>
    public int People { get; private set; }

    /// <summary>Number of matrices.</summary>
    public int Matrices { get; private set; } = 1;

    public string Format { get; private set; } = "fullmatrix";

    /// <summary>Labels stand in the data.</summary>
    public bool Embedded { get; private set; }

    /// <summary>The diagonal is left out of the data.</summary>
    public bool WithoutDiagonal { get; private set; }

    /// <summary>People's names, where they stand before the data.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>Names of the matrices.</summary>
    public List<string> Relations { get; } = [];

    /// <summary>Null with a problem where it cannot be understood.</summary>
    public static DlHeader? Read(Queue<TextToken> tokens, NetworkBuilder builder)
    {
        var header = new DlHeader();
        var labels = header.Labels;
        var last = default(TextToken);
        while (tokens.TryDequeue(out var token))
        {
            last = token;
            var word = token.Text.TrimEnd(':').ToLowerInvariant();
            if (word == "data")
            {
                return header.Checked(token, builder);
            }

            if (token.Quoted || !header.TryRead(word, tokens, ref labels))
            {
                labels.Add(token.Text);
            }
        }

        builder.Problem(last.Line, last.Column, "There is no word “data:”, after which the ties of a DL file stand.");
        return null;
    }

    private bool TryRead(string word, Queue<TextToken> tokens, ref List<string> labels)
    {
        switch (word)
        {
            case "n" or "nr" or "nc" or "nm" when Next(tokens, out var number):
                _ = word == "nm" ? Matrices = number : People = number;
                return true;
            case "format":
                Format = tokens.TryDequeue(out var format) ? format.Text.ToLowerInvariant() : string.Empty;
                return true;
            case "diagonal":
                WithoutDiagonal = tokens.TryDequeue(out var diagonal) && diagonal.Text.Equals("absent", StringComparison.OrdinalIgnoreCase);
                return true;
            case "embedded":
                Embedded = true;
                return true;
            case "matrix" or "level":
                labels = Relations;
                return true;
            case "row" or "rows" or "col" or "cols" or "column" or "columns":
                // Rows and columns are the same people: the second list says nothing new.
                labels = labels.Count > 0 && ReferenceEquals(labels, Labels) ? [] : Labels;
                return true;
            default:
                labels = word is "labels" && !ReferenceEquals(labels, Relations) && Labels.Count == 0 ? Labels : labels;
                return Parts.Contains(word);
        }
    }

    private static bool Next(Queue<TextToken> tokens, out int number)
    {
        number = 0;
        return tokens.TryPeek(out var token)
            && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && tokens.TryDequeue(out _);
    }

    private DlHeader? Checked(TextToken place, NetworkBuilder builder)
    {
        if (People is < 1 or > 100_000)
        {
            builder.Problem(place.Line, place.Column, "The file does not say how many people there are. Write n=21 after dl.");
            return null;
        }

        if (!Formats.Contains(Format))
        {
            builder.Problem(place.Line, place.Column, $"“{NetworkBuilder.Cut(Format)}” is no format that is read here. It can be {string.Join(", ", Formats[..5])}.");
            return null;
        }

        if (Labels.Count > 0 && Labels.Count != People && !Embedded)
        {
            builder.Problem(place.Line, place.Column, $"There are {Labels.Count} labels for {People} people.");
            return null;
        }

        for (var person = 0; !Embedded && person < People; person++)
        {
            var id = Labels.Count > 0 ? Labels[person] : (person + 1).ToString(CultureInfo.InvariantCulture);
            if (builder.NodeOf(id) != person)
            {
                builder.Problem(place.Line, place.Column, $"The label “{NetworkBuilder.Cut(id)}” is given twice.");
                return null;
            }
        }

        return this;
    }

    /// <summary>The name of a matrix; null where there is one only and it has none.</summary>
    public string? RelationOf(int matrix) => matrix < Relations.Count ? Relations[matrix]
        : Matrices > 1 ? (matrix + 1).ToString(CultureInfo.InvariantCulture) : null;
}
