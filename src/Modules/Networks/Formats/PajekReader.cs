using System.Globalization;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>
/// Pajek's network and project files: vertices, arcs and edges with values and named relations, arc lists, matrices, and
/// the partitions and vectors of a project as attributes.
/// <para>Source: Batagelj, V. &amp; Mrvar, A., Pajek Reference Manual.</para>
/// </summary>
internal sealed class PajekReader(string file, ImportProblems problems)
{
    private readonly NetworkBuilder _builder = new(file, problems);
    private Dictionary<string, string>[] _attributes = [];
    private string _section = string.Empty;
    private string? _relation;
    private string _attribute = string.Empty;
    private int _vertices = -1;
    private int _row;

    public GivenNetwork? Read(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var tokens = TextToken.OfLine(line, number);
            if (tokens.Count == 0 || tokens[0].Text.StartsWith('%') || tokens[0].Text.StartsWith("/*", StringComparison.Ordinal))
            {
                continue;
            }

            if (tokens[0].Text.StartsWith('*') && !tokens[0].Quoted)
            {
                Begin(tokens);
            }
            else
            {
                ReadRow(tokens);
            }
        }

        if (_vertices < 0)
        {
            _builder.Problem(1, 1, "There is no line “*Vertices n”, with which a Pajek network begins.");
            return null;
        }

        for (var node = 0; node < _attributes.Length; node++)
        {
            _builder.Describe(node, _attributes[node].GetValueOrDefault("label"), _attributes[node]);
        }

        return _builder.Build();
    }

    private void Begin(List<TextToken> tokens)
    {
        (_section, _row, _relation) = (tokens[0].Text.ToLowerInvariant(), 0, null);
        switch (_section)
        {
            case "*vertices" when _attribute.Length > 0:
                _section = "*values";
                break;
            case "*vertices":
                BeginVertices(tokens);
                break;
            case "*arcs" or "*edges" or "*matrix" or "*arcslist" or "*edgeslist":
                NameRelation(tokens);
                _attribute = string.Empty;
                break;
            case "*partition" or "*vector" or "*permutation":
                _attribute = string.Join(' ', tokens.Skip(1).Select(token => token.Text)) is { Length: > 0 } name
                    ? Path.GetFileNameWithoutExtension(name) : _section[1..];
                break;
            case "*network":
                _attribute = string.Empty;
                break;
            default:
                Problem(tokens[0], $"“{NetworkBuilder.Cut(tokens[0].Text)}” is no section of a Pajek network. It has *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist or *Matrix.");
                _section = string.Empty;
                break;
        }
    }

    private void BeginVertices(List<TextToken> tokens)
    {
        if (_vertices >= 0)
        {
            Problem(tokens[0], "This file holds a second network; take one of the two out.");
            _section = string.Empty;
            return;
        }

        if (tokens.Count < 2 || !int.TryParse(tokens[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _vertices) || _vertices > 1_000_000)
        {
            Problem(tokens[0], "Write how many vertices there are: *Vertices 21.");
            _vertices = 0;
            return;
        }

        _attributes = [.. Enumerable.Range(0, _vertices).Select(_ => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase))];
        for (var vertex = 1; vertex <= _vertices; vertex++)
        {
            _builder.NodeOf(vertex.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>*Arcs :2 "friendship".</summary>
    private void NameRelation(List<TextToken> tokens)
    {
        var named = tokens.Skip(1).Where(token => !token.Text.StartsWith(':')).Select(token => token.Text).FirstOrDefault();
        _relation = named ?? tokens.Skip(1).FirstOrDefault().Text;
    }

    private void ReadRow(List<TextToken> tokens)
    {
        switch (_section)
        {
            case "*vertices":
                ReadVertex(tokens);
                break;
            case "*values":
                ReadValue(tokens[0]);
                break;
            case "*arcs" or "*edges":
                ReadLine(tokens, both: _section == "*edges");
                break;
            case "*arcslist" or "*edgeslist":
                foreach (var token in tokens.Skip(1))
                {
                    Tie(tokens[0], token, 1, both: _section == "*edgeslist");
                }

                break;
            case "*matrix":
                ReadMatrixRow(tokens);
                break;
        }
    }

    private void ReadVertex(List<TextToken> tokens)
    {
        if (Vertex(tokens[0]) is not { } node)
        {
            return;
        }

        if (tokens.Count > 1)
        {
            _attributes[node]["label"] = tokens[1].Text;
        }
    }

    private void ReadValue(TextToken token)
    {
        if (_row < _attributes.Length)
        {
            _attributes[_row][_attribute] = token.Text;
        }
        else
        {
            Problem(token, $"This part has more values than the {_attributes.Length} vertices.");
        }

        _row++;
    }

    private void ReadLine(List<TextToken> tokens, bool both)
    {
        if (tokens.Count < 2)
        {
            Problem(tokens[0], "A line of ties names two vertices and perhaps a value: 1 2 3.");
            return;
        }

        var value = tokens.Count > 2 && char.IsAsciiDigit(tokens[2].Text[0])
            ? _builder.Number(tokens[2].Text, tokens[2].Line, tokens[2].Column.ToString(CultureInfo.InvariantCulture)) : 1;
        Tie(tokens[0], tokens[1], value ?? 0, both);
    }

    private void ReadMatrixRow(List<TextToken> tokens)
    {
        if (tokens.Count != _vertices || _row >= _vertices)
        {
            Problem(tokens[0], $"Row {_row + 1} of the matrix has {tokens.Count} figures; there are {_vertices} vertices.");
            return;
        }

        foreach (var (column, token) in tokens.Index())
        {
            if (column != _row && _builder.Number(token.Text, token.Line, token.Column.ToString(CultureInfo.InvariantCulture)) is { } value)
            {
                _builder.Tie(_row, column, _relation, value);
            }
        }

        _row++;
    }

    private void Tie(TextToken from, TextToken to, double value, bool both)
    {
        if (Vertex(from) is not { } a || Vertex(to) is not { } b)
        {
            return;
        }

        _builder.Tie(a, b, _relation, value);
        if (both)
        {
            _builder.Tie(b, a, _relation, value);
        }
    }

    private int? Vertex(TextToken token)
    {
        if (int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _vertices)
        {
            return number - 1;
        }

        Problem(token, $"“{NetworkBuilder.Cut(token.Text)}” is no vertex; vertices are numbered 1 to {Math.Max(0, _vertices)}.");
        return null;
    }

    private void Problem(TextToken token, string message) => _builder.Problem(token.Line, token.Column, message);
}
