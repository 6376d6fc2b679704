using System.Globalization;
using Entente.Methods;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Ui;

namespace Entente.Modules.Networks;

/// <summary>Figures and days as the module's pages write them: undefined ones in words, three digits at most.</summary>
internal static class Words
{
    public const string Undefined = "not enough data";

    public static string Day(DateOnly day) => PersonText.Current.LongDay(day);

    /// <summary>"12–23 October 2026", or the one day that the audit stands for.</summary>
    public static string Days(AuditOverview audit) => (audit.AskedFrom, audit.AskedUntil) switch
    {
        ({ } from, { } until) when from == until => Day(from),
        ({ } from, { } until) when from.Year == until.Year && from.Month == until.Month => $"{from.Day}–{Day(until)}",
        ({ } from, { } until) when from.Year == until.Year =>
            $"{from.ToString("d MMMM", CultureInfo.InvariantCulture)} – {Day(until)}",
        ({ } from, { } until) => $"{Day(from)} – {Day(until)}",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } until) => $"until {Day(until)}",
        _ => Day(audit.HeldOn),
    };

    /// <summary>Whole percent.</summary>
    public static string Share(double? share) => share is { } value ? Wording.Percent(value) : Undefined;

    /// <summary>Three significant digits; whole figures from 100 on.</summary>
    public static string Figure(double? figure) => figure switch
    {
        null => Undefined,
        0 => "0",
        { } value when Math.Abs(value) >= 100 => value.ToString("#,##0", FigureStyle.Current),
        { } value when Math.Abs(value) >= 10 => value.ToString("0.#", FigureStyle.Current),
        { } value => value.ToString("0.##", FigureStyle.Current),
    };

    /// <summary>Reach across the firms: three places, since small changes of it are news.</summary>
    public static string Reach(double? reach) => reach?.ToString("0.000", FigureStyle.Current) ?? Undefined;

    /// <summary>How much of a loss is won back.</summary>
    public static string WonBack(double? share) => share switch
    {
        null => "–",
        > 1 => "all, and more",
        { } part => Wording.Percent(Math.Max(0, part)),
    };

    /// <summary>A correlation or fit: two places.</summary>
    public static string Fit(double? fit) => fit?.ToString("0.00", FigureStyle.Current) ?? Undefined;

    /// <summary>Frequency, importance and closeness that somebody gave; a dash for none.</summary>
    public static string Three(Said? said) => said is null ? "–" : Three(said.Frequency, said.Importance, said.Closeness);

    public static string Three(double frequency, double importance, double closeness) =>
        $"{Figure(frequency)} · {Figure(importance)} · {Figure(closeness)}";

    /// <summary>"Middle, marketing": the same for a narrow column.</summary>
    public static string ShortPlace(Level? level, string? function) => (level, function) switch
    {
        (null, null) => "–",
        (null, { } work) => Wording.Capital(work),
        ({ } rank, null) => Wording.Capital(LevelNames.InOneWord(rank)),
        ({ } rank, { } work) => $"{Wording.Capital(LevelNames.InOneWord(rank))}, {work}",
    };

    /// <summary>"Middle management, marketing"; what is not given is left out.</summary>
    public static string Place(Level? level, string? function) => (level, function) switch
    {
        (null, null) => "level and function not given",
        (null, { } work) => work,
        ({ } rank, null) => Wording.Capital(LevelNames.Of(rank)),
        ({ } rank, { } work) => $"{Wording.Capital(LevelNames.Of(rank))}, {work}",
    };
}
