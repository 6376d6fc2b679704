using System.Globalization;

namespace Entente.Platform.Attachments.Pages;

internal static class FileSize
{
    private const double Kilo = 1024;

    /// <summary>"812 bytes", "34 kB", "2.1 MB".</summary>
    public static string InWords(int bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
    };
}
