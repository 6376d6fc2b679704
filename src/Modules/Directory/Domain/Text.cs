using System.Globalization;

namespace Entente.Modules.Directory.Domain;

/// <summary>Values as text, the same for everybody: for files as ISO 8601, for pages as people write.</summary>
internal static class Text
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day as pages show it: "3 Mar 2019".</summary>
    public static string? Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateTime instant) => instant.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
