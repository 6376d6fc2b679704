using System.Xml;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>
/// GraphML: nodes, edges and their data by key. A document type, and with it every entity, is refused and never resolved,
/// so no file can reach for another one. Figures of an edge become its relations (weight is the tie itself).
/// <para>Source: Brandes, U. et al. (2002), GraphML progress report; graphml.graphdrawing.org.</para>
/// </summary>
internal sealed class GraphMlReader(string file, ImportProblems problems)
{
    private readonly NetworkBuilder _builder = new(file, problems);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _edgeKeys = new(StringComparer.Ordinal);
    private bool _directed = true;

    public GivenNetwork? Read(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), settings);
            ReadDocument(xml);
        }
        catch (XmlException e)
        {
            AddFault(text, e);
            return null;
        }

        return _builder.Build();
    }

    /// <summary>The reader names no place of a document type.</summary>
    private void AddFault(string text, XmlException fault)
    {
        var declared = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (declared < 0)
        {
            _builder.Problem(fault.LineNumber, fault.LinePosition, $"This is no well-formed XML: {fault.Message}");
            return;
        }

        var before = text.AsSpan(0, declared);
        _builder.Problem(
            before.Count('\n') + 1, declared - before.LastIndexOf('\n'),
            "This file declares a document type (DOCTYPE). Entities are not resolved here; take the declaration out.");
    }

    private void ReadDocument(XmlReader xml)
    {
        xml.MoveToContent();
        if (xml.LocalName != "graphml")
        {
            Problem(xml, $"The root element is “{xml.LocalName}”; a GraphML file has “graphml”.");
            return;
        }

        var edges = new List<(XmlPlace Place, string? From, string? To, bool Directed, Dictionary<string, string> Data)>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "key":
                    ReadKey(xml);
                    break;
                case "graph":
                    _directed = xml.GetAttribute("edgedefault") != "undirected";
                    break;
                case "node":
                    ReadNode(xml);
                    break;
                case "edge":
                    var directed = xml.GetAttribute("directed") is { } own ? own == "true" : _directed;
                    var (place, from, to) = (XmlPlace.Of(xml), xml.GetAttribute("source"), xml.GetAttribute("target"));
                    edges.Add((place, from, to, directed, ReadData(xml, "edge")));
                    break;
                case "hyperedge":
                    Problem(xml, "A hyperedge joins more than two people; Entente reads ties of two.");
                    break;
            }
        }

        foreach (var (place, from, to, directed, data) in edges)
        {
            AddEdge(place, from, to, directed, data);
        }
    }

    private void ReadKey(XmlReader xml)
    {
        var id = xml.GetAttribute("id") ?? string.Empty;
        _names[id] = xml.GetAttribute("attr.name") ?? id;
        if (xml.GetAttribute("for") is "edge" or "all" && xml.GetAttribute("attr.type") is "int" or "long" or "float" or "double")
        {
            _edgeKeys.Add(id);
        }

        if (xml.IsEmptyElement)
        {
            return;
        }

        using var inner = xml.ReadSubtree();
        while (inner.Read())
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "default" })
            {
                _defaults[id] = inner.ReadElementContentAsString();
            }
        }
    }

    private void ReadNode(XmlReader xml)
    {
        var place = XmlPlace.Of(xml);
        if (xml.GetAttribute("id") is not { Length: > 0 } id)
        {
            Problem(xml, "A node has no id.");
            return;
        }

        if (_builder.Find(id) is not null)
        {
            _builder.Problem(place.Line, place.Column, $"The id “{NetworkBuilder.Cut(id)}” is given to two nodes.");
            return;
        }

        var data = ReadData(xml, "node").ToDictionary(pair => _names.GetValueOrDefault(pair.Key, pair.Key), pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        _builder.Describe(_builder.NodeOf(id), data.GetValueOrDefault("label") ?? data.GetValueOrDefault("name"), data);
    }

    private static Dictionary<string, string> ReadData(XmlReader xml, string element)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml.IsEmptyElement)
        {
            return data;
        }

        using var inner = xml.ReadSubtree();
        inner.Read();
        while (!inner.EOF)
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "data" } && inner.GetAttribute("key") is { } key)
            {
                data[key] = inner.IsEmptyElement ? string.Empty : TextOf(inner);
            }

            inner.Read();
        }

        return data;
    }

    /// <summary>The text inside an element, whatever elements of an editor stand in it.</summary>
    private static string TextOf(XmlReader data)
    {
        using var inner = data.ReadSubtree();
        var text = new System.Text.StringBuilder();
        while (inner.Read())
        {
            text.Append(inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? inner.Value : string.Empty);
        }

        return text.ToString().Trim();
    }

    private void AddEdge(XmlPlace place, string? from, string? to, bool directed, Dictionary<string, string> data)
    {
        if (Node(from) is not { } a || Node(to) is not { } b)
        {
            _builder.Problem(place.Line, place.Column, $"An edge leads from “{from}” to “{to}”; one of the two is no node of the file.");
            return;
        }

        foreach (var key in _defaults.Keys.Where(_edgeKeys.Contains))
        {
            data.TryAdd(key, _defaults[key]);
        }

        var figures = data.Where(pair => _edgeKeys.Contains(pair.Key) || _names.GetValueOrDefault(pair.Key) == "weight").ToList();
        if (figures.Count == 0)
        {
            Tie(a, b, directed, data.FirstOrDefault(pair => _names.GetValueOrDefault(pair.Key) == "relation").Value, 1);
        }

        foreach (var (key, value) in figures)
        {
            var name = _names.GetValueOrDefault(key, key);
            if (_builder.Number(value, place.Line, name) is { } figure)
            {
                Tie(a, b, directed, name == "weight" ? data.FirstOrDefault(pair => _names.GetValueOrDefault(pair.Key) == "relation").Value : name, figure);
            }
        }
    }

    private int? Node(string? id) => id is null ? null : _builder.Find(id);

    private void Tie(int from, int to, bool directed, string? relation, double value)
    {
        _builder.Tie(from, to, relation, value);
        if (!directed)
        {
            _builder.Tie(to, from, relation, value);
        }
    }

    private void Problem(XmlReader xml, string message)
    {
        var place = XmlPlace.Of(xml);
        _builder.Problem(place.Line, place.Column, message);
    }
}
