using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>Draws the people, the largest on top: a shape by function, hollow in the periphery, with a ring
/// for a boundary spanner, number or initials inside. The title of each is its name for readers who do not see, and shows under
/// the pointer without script; a label beside it would say the same twice.</summary>
internal static class PictureNodes
{
    private const int ShortMark = 2;

    internal static void Draw(PictureCanvas canvas, Markup svg)
    {
        svg.Append("<g class=\"en-n-people\">");
        foreach (var person in canvas.Audit.People.OrderBy(person => canvas.Layout.Radii[person.Person]))
        {
            Draw(canvas, person, svg);
        }

        svg.Append("</g>");
    }

    private static void Draw(PictureCanvas canvas, PersonProfile person, Markup svg)
    {
        var index = person.Person;
        var link = canvas.Options.LinkOf?.Invoke(index);
        var label = SvgText.Escape(Description(canvas, person));
        var element = link is null ? "g" : "a";
        svg.Append('<').Append(element).Append(" class=\"").Append(ClassOf(canvas, person)).Append("\" data-p=\"").Append(index)
            .Append("\" transform=\"translate(").Append(SvgText.Number(canvas.X(index))).Append(' ')
            .Append(SvgText.Number(canvas.Y(index))).Append(")\" ")
            .Append(link is null ? "tabindex=\"0\" role=\"img\"" : $"href=\"{SvgText.Escape(link)}\"")
            .Append("><title>").Append(label).Append("</title>");
        if (person.IsSpanner)
        {
            svg.Append("<circle class=\"en-n-ring\" r=\"").Append(SvgText.Number(canvas.Layout.OuterRadii[index])).Append("\"/>");
        }

        svg.Append(FunctionShapes.Draw(canvas.ShapeOf(index), canvas.Layout.Radii[index], "en-n-body"));
        AppendMark(canvas, index, svg);
        svg.Append("</").Append(element).Append('>');
    }

    private static void AppendMark(PictureCanvas canvas, int person, Markup svg)
    {
        var mark = canvas.Audit.Names.MarkOf(person);
        var radius = canvas.Layout.Radii[person] / canvas.Layout.Size;
        var size = (9.5 + Math.Min(4, (radius - PictureScale.LeastRadius) * 0.28)) * Math.Min(1, canvas.Layout.Size / (canvas.IsWide ? 1.1 : 0.92));
        size *= mark.Length > ShortMark ? 0.92 - (0.1 * (mark.Length - ShortMark)) : 1;
        svg.Append("<text class=\"en-n-num\" dy=\".35em\" font-size=\"").Append(SvgText.Number(size)).Append("\">")
            .Append(SvgText.Escape(mark)).Append("</text>");
    }

    private static string ClassOf(PictureCanvas canvas, PersonProfile person)
    {
        var level = canvas.Audit.Roster.People[person.Person].Level switch
        {
            Level.Senior => "en-n-ls",
            Level.Middle => "en-n-lm",
            Level.Operating => "en-n-lo",
            _ => "en-n-lx",
        };
        var function = canvas.ShapeOf(person.Person);
        return $"en-n-p {PictureCanvas.FirmClass(person.Firm)} {(person.InCore ? "en-n-core" : "en-n-peri")} {level}"
            + (function < 0 ? string.Empty : $" en-n-fn{function + 1}")
            + (person.IsSpanner ? " en-n-span" : string.Empty)
            + (person.Answered ? string.Empty : " en-n-nr");
    }

    private static string Description(PictureCanvas canvas, PersonProfile person)
    {
        var participant = canvas.Audit.Roster.People[person.Person];
        var called = canvas.Audit.Names[person.Person];
        var parts = new List<string> { Wording.Cut(called, 80) };
        if (canvas.Audit.Names is { ByNumber: true, HidesNames: false } && !string.IsNullOrWhiteSpace(participant.Name))
        {
            parts[0] += " " + Wording.Cut(participant.Name, 80);
        }

        parts.Add(Wording.Cut(participant.Firm, 80));
        parts.Add(LevelNames.Of(participant.Level));
        parts.AddRange(participant.Function is { } function ? [Wording.Cut(function, 80)] : []);
        parts.AddRange(participant.Roles.Select(role => Wording.Cut(role.Label, 80)));
        parts.Add(person.InCore ? "core" : "periphery");
        parts.AddRange(person.IsSpanner ? ["boundary spanner"] : []);
        parts.AddRange(person.Answered ? [] : ["did not answer"]);
        return $"{string.Join(", ", parts)}; strong ties: {person.StrongInside} inside, {person.StrongAcross} across";
    }
}
