using System.Globalization;
using System.Xml;

namespace Entente.Platform.Imports.Files;

/// <summary>Which of a workbook's cell formats show a date: a sheet stores days as plain numbers.</summary>
internal static class XlsxFormats
{
    public static async Task<IReadOnlyList<bool>> ReadAsync(XmlReader? styles, CancellationToken ct)
    {
        var custom = new Dictionary<int, bool>();
        var formats = new List<bool>();
        var isInCellFormats = false;
        using (styles)
        {
            while (styles is not null && await styles.ReadAsync())
            {
                ct.ThrowIfCancellationRequested();
                isInCellFormats = styles.LocalName == "cellXfs" ? styles.NodeType == XmlNodeType.Element : isInCellFormats;
                if (styles is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
                {
                    custom[Number(styles.GetAttribute("numFmtId"))] = IsDate(styles.GetAttribute("formatCode") ?? "");
                }
                else if (isInCellFormats && styles is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                {
                    var id = Number(styles.GetAttribute("numFmtId"));
                    formats.Add(custom.TryGetValue(id, out var isDate) ? isDate : IsBuiltInDate(id));
                }
            }
        }

        return formats;
    }

    /// <summary>ECMA-376, part 1, 18.8.30: the formats 14 to 22 and 45 to 47 are dates and times.</summary>
    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A letter of a date outside quotation marks and brackets.</summary>
    private static bool IsDate(string code)
    {
        var isQuoted = false;
        var isBracketed = false;
        for (var at = 0; at < code.Length; at++)
        {
            var c = code[at];
            at += c == '\\' ? 1 : 0;
            isQuoted ^= c == '"';
            isBracketed = (isBracketed || c == '[') && c != ']';
            if (!isQuoted && !isBracketed && "yYdDhHsSmM".Contains(c, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
