using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Entente.Platform.Exports.Pdf;

/// <summary>Inter, embedded: documents look the same on every machine and need no font of the system.</summary>
internal sealed class PdfFonts : IFontResolver
{
    public const string Family = "Inter";

    private const string Regular = "Inter-Regular.ttf";
    private const string SemiBold = "Inter-SemiBold.ttf";
    private const string Italic = "Inter-Italic.ttf";

    private static readonly Lazy<bool> Registered = new(() =>
    {
        GlobalFontSettings.FontResolver ??= new PdfFonts();
        return true;
    });

    public static XFont Of(double size, bool isBold = false, bool isItalic = false)
    {
        _ = Registered.Value;
        return new(Family, size, isBold ? XFontStyleEx.Bold : isItalic ? XFontStyleEx.Italic : XFontStyleEx.Regular);
    }

    public byte[] GetFont(string faceName)
    {
        using var stream = typeof(PdfFonts).Assembly.GetManifestResourceStream(faceName)
            ?? throw new InvalidOperationException($"The assembly was built without {faceName}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(isBold ? SemiBold : isItalic ? Italic : Regular);
}
