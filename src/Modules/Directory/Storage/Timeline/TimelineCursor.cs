using System.Globalization;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>A place on a timeline as text in an address.</summary>
internal static class TimelineCursor
{
    private const char Separator = '.';

    public static string Encode(TimelinePlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.AtUtc.Ticks:x}{Separator}{place.Id:N}");

    /// <summary>Null when the text is no place.</summary>
    public static TimelinePlace? Decode(string? text) => text?.Split(Separator) is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var at)
        && at >= DateTime.MinValue.Ticks && at <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(id, "N", out var entry)
            ? new(new DateTime(at, DateTimeKind.Utc), entry) : null;
}
