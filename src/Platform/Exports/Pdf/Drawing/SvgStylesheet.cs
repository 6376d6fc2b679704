using System.Buffers;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>The rules of a drawing's style sheet: selectors of classes and element names, one inside the other.</summary>
internal sealed partial class SvgStylesheet
{
    private static readonly string[] Presentation =
    [
        "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "fill-opacity", "stroke-opacity",
        "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "display", "visibility",
    ];

    /// <summary>Selectors that hold for what a person does or sees on a screen, not on paper.</summary>
    private static readonly SearchValues<char> LeftOut = SearchValues.Create(":[>+~@*");

    private readonly List<Rule> rules = [];

    public static SvgStylesheet Parse(string css)
    {
        var sheet = new SvgStylesheet();
        foreach (Match rule in RuleText().Matches(Comment().Replace(css, string.Empty)))
        {
            var declarations = Declarations(rule.Groups["body"].Value);
            foreach (var selector in rule.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!selector.AsSpan().ContainsAny(LeftOut))
                {
                    sheet.rules.Add(new([.. selector.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part.Parse)], declarations));
                }
            }
        }

        return sheet;
    }

    /// <summary>What holds for an element: attributes, then rules, the more special and the later ones last.</summary>
    public IReadOnlyDictionary<string, string> For(XElement element)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Presentation)
        {
            if ((string?)element.Attribute(name) is { } value)
            {
                found[name] = value;
            }
        }

        foreach (var rule in rules.Where(rule => rule.Matches(element)).OrderBy(rule => rule.Weight))
        {
            foreach (var (name, value) in rule.Declarations)
            {
                found[name] = value;
            }
        }

        foreach (var (name, value) in Declarations((string?)element.Attribute("style") ?? string.Empty))
        {
            found[name] = value;
        }

        return found;
    }

    private static Dictionary<string, string> Declarations(string body)
    {
        var declarations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in body.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (declaration.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
            {
                declarations[name] = value;
            }
        }

        return declarations;
    }

    private sealed record Rule(IReadOnlyList<Part> Parts, Dictionary<string, string> Declarations)
    {
        public int Weight { get; } = Parts.Sum(part => (part.Classes.Count * 10) + (part.Name is null ? 0 : 1));

        public bool Matches(XElement element)
        {
            if (Parts.Count == 0 || !Parts[^1].Fits(element))
            {
                return false;
            }

            var (outer, ancestor) = (Parts.Count - 2, element.Parent);
            for (; outer >= 0 && ancestor is not null; ancestor = ancestor.Parent)
            {
                outer -= Parts[outer].Fits(ancestor) ? 1 : 0;
            }

            return outer < 0;
        }
    }

    private sealed record Part(string? Name, IReadOnlyList<string> Classes)
    {
        public static Part Parse(string text)
        {
            var pieces = text.Split('.');
            return new(pieces[0].Length == 0 ? null : pieces[0], [.. pieces.Skip(1)]);
        }

        public bool Fits(XElement element)
        {
            if (Name is not null && element.Name.LocalName != Name)
            {
                return false;
            }

            var classes = ((string?)element.Attribute("class"))?.Split(' ') ?? [];
            return Classes.All(classes.Contains);
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleText();
}
