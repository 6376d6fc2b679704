using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>A layout turned into x and y of a drawing, with what its parts need to know.</summary>
internal sealed class PictureCanvas
{
    private const double WideFoot = 40;
    private const double NarrowHead = 4;
    private const int PointsOnTie = 40;

    internal PictureCanvas(AuditResult audit, PictureLayout layout, NetworkPictureOptions options)
    {
        (Audit, Layout, Options) = (audit, layout, options);
        Shapes = new FunctionShapes(audit);
        IsWide = layout.Orientation == PictureOrientation.Wide;
        Width = IsWide ? layout.Length : layout.Depth;
        Height = IsWide ? layout.Depth + WideFoot : layout.Length + NarrowHead;
    }

    internal AuditResult Audit { get; }

    internal PictureLayout Layout { get; }

    internal NetworkPictureOptions Options { get; }

    internal FunctionShapes Shapes { get; }

    internal bool IsWide { get; }

    internal double Width { get; }

    internal double Height { get; }

    internal double X(PicturePoint point) => IsWide ? point.U : point.V;

    internal double Y(PicturePoint point) => IsWide ? point.V : point.U;

    internal double X(int person) => X(Layout.People[person]);

    internal double Y(int person) => Y(Layout.People[person]);

    internal int ShapeOf(int person) => Shapes.NumberOf(Audit.Roster.People[person].Function);

    internal string TitleOf(int firm) => Options.FirmTitles?.ElementAtOrDefault(firm) ?? Audit.Firms[firm].Name;

    internal TieCurve CurveOf(DrawnTie drawn)
    {
        var tie = Audit.Ties[drawn.Tie];
        return TieCurve.Of(Layout.People[tie.A], Layout.People[tie.B], tie.Across, drawn.Bend);
    }

    internal IEnumerable<PicturePoint> PointsOn(DrawnTie drawn)
    {
        var curve = CurveOf(drawn);
        return Enumerable.Range(0, PointsOnTie + 1).Select(step => curve.At((double)step / PointsOnTie));
    }

    /// <summary>"en-n-f1" for us, "en-n-f2" for the first partner … six pairs of colours, then again from the second.</summary>
    internal static string FirmClass(int firm)
    {
        const int Colours = 6;
        return $"en-n-f{(firm < Colours ? firm : 1 + ((firm - 1) % (Colours - 1))) + 1}";
    }
}
