using System.Globalization;
using Entente.Platform.Access;

namespace Entente.Platform.Ui;

/// <summary>
/// Days, instants and numbers as a person chose to read them. Who chose nothing reads "3 Mar 2019", "3 Mar 2019, 14:05 UTC"
/// and "1,234.5". The words of the pages stay English.
/// </summary>
public sealed class PersonText
{
    private const string HouseDay = "d MMM yyyy";

    private static readonly PersonText House = new(null, TimeZoneInfo.Utc);

    private static readonly AsyncLocal<PersonText?> Reader = new();

    private readonly CultureInfo? culture;
    private readonly TimeZoneInfo zone;

    private PersonText(CultureInfo? culture, TimeZoneInfo zone) => (this.culture, this.zone) = (culture, zone);

    /// <summary>The locales that a person can choose from, besides the house's own way.</summary>
    public static IReadOnlyList<string> Locales { get; } =
    [
        "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-US", "es-ES", "es-MX", "et-EE",
        "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "hu-HU", "it-IT", "ja-JP", "ko-KR", "lt-LT", "lv-LV", "nb-NO", "nl-BE", "nl-NL",
        "pl-PL", "pt-BR", "pt-PT", "ro-RO", "sk-SK", "sl-SI", "sv-SE", "tr-TR", "uk-UA", "zh-CN",
    ];

    /// <summary>The zones that a person can choose from, by their names in the tz database.</summary>
    public static IReadOnlyList<string> Zones { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>As the person reads for whom a page is being written; the house's own way in files, mails and stored texts.</summary>
    public static PersonText Current => Reader.Value ?? House;

    /// <summary>The signs of numbers; null for the house's own way.</summary>
    public NumberFormatInfo? Figures => culture?.NumberFormat;

    /// <summary>Writes for this person from here on, in this flow of work only.</summary>
    public static void WriteFor(PersonText reader) => Reader.Value = reader;

    public static PersonText Of(Actor actor) => Of(actor.Locale, actor.TimeZone);

    /// <summary>What is unknown on this machine reads in the house's own way.</summary>
    public static PersonText Of(string? locale, string? timeZone) => new(
        locale is not null && Locales.Contains(locale) ? CultureInfo.GetCultureInfo(locale) : null,
        timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc);

    /// <summary>The same with the month's whole name, where the house's own way is read.</summary>
    public string LongDay(DateOnly day) => culture is null ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : Day(day);

    public string Day(DateOnly day) => day.ToString(culture is null ? HouseDay : "d", culture ?? CultureInfo.InvariantCulture);

    /// <summary>The day on the person's clock.</summary>
    public DateOnly DayOf(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    /// <summary>The hour on the person's clock.</summary>
    public TimeOnly TimeOf(DateTime utc) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    /// <summary>An instant on the person's clock, to the minute.</summary>
    public string Moment(DateTime utc) => Moment(utc, culture is null ? "HH:mm" : "t");

    /// <summary>An instant on the person's clock, to the second.</summary>
    public string MomentToSecond(DateTime utc) => Moment(utc, culture is null ? "HH:mm:ss" : "T");

    public string Number(decimal value, int decimals = 0) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture ?? CultureInfo.InvariantCulture);

    private string Moment(DateTime utc, string time)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var clock = local.ToString(time, culture ?? CultureInfo.InvariantCulture);
        var mark = zone.Equals(TimeZoneInfo.Utc) ? " UTC" : string.Empty;
        return $"{Day(DateOnly.FromDateTime(local))}, {clock}{mark}";
    }
}
