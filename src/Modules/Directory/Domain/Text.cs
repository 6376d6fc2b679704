using System.Globalization;
using Entente.Platform.Ui;

namespace Entente.Modules.Directory.Domain;

/// <summary>Values as text: for files as ISO 8601, for pages as the reader writes.</summary>
internal static class Text
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day as pages show it: "3 Mar 2019", or as the reader chose.</summary>
    public static string? Day(DateOnly? day) => day is { } known ? PersonText.Current.Day(known) : null;

    public static string Day(DateTime instant) => PersonText.Current.Day(PersonText.Current.DayOf(instant));
}
