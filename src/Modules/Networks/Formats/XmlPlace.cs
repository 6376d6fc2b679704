using System.Runtime.InteropServices;
using System.Xml;

namespace Entente.Modules.Networks.Formats;

/// <summary>Line and column of an element.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XmlPlace(int Line, int Column)
{
    public static XmlPlace Of(XmlReader xml) =>
        xml is IXmlLineInfo place && place.HasLineInfo() ? new(place.LineNumber, place.LinePosition) : default;
}
