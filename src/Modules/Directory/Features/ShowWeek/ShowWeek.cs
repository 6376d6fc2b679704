using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The week to show.</summary>
/// <param name="Today">The day that counts as today, as yyyy-MM-dd; empty: today.</param>
internal sealed record ShowWeekInput(string? Today = null);

/// <summary>A firm under whose name matters stand; without an id, what concerns no firm.</summary>
internal sealed record WeekFirm(Guid? Id, string Name, string? Path, IReadOnlyList<WeekMatter> Matters);

/// <summary>A person's week.</summary>
/// <param name="Week">Which week.</param>
/// <param name="Firms">What waits, by firm: the most pressing firm first, and in each the most pressing matter.</param>
/// <param name="Later">What is due after this week, for the picture.</param>
/// <param name="Dates">Meetings and other days to know of, soonest first.</param>
/// <param name="Changes">What has changed since last Monday, newest first.</param>
/// <param name="Snoozed">How many matters are hidden until a later day.</param>
/// <param name="FirmNames">The firms that matters and dates name.</param>
internal sealed record WeekView(
    WeekRequest Week, IReadOnlyList<WeekFirm> Firms, IReadOnlyList<WeekMatter> Later, IReadOnlyList<WeekDate> Dates,
    IReadOnlyList<WeekChange> Changes, int Snoozed, IReadOnlyDictionary<Guid, string> FirmNames)
{
    public IEnumerable<WeekMatter> Matters => Firms.SelectMany(f => f.Matters);

    public int Count(WeekState state) => Matters.Count(m => m.State == state);
}

/// <summary>Asks every module what waits for the actor, and puts it in order.</summary>
internal sealed class ShowWeek(AppDb appDb, IEnumerable<IWeekSource> sources, IDirectory directory, TimeProvider clock)
{
    public async Task<Outcome<WeekView>> RunAsync(ShowWeekInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see a week") is { } forbidden)
        {
            return forbidden;
        }

        if (!TryDay(input.Today, actor, out var today))
        {
            return Refusal.Invalid(new FieldError(nameof(input.Today), $"'{input.Today}' is no day. Write it as 2026-11-23."));
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var week = new WeekRequest(today);
        var (matters, dates, changes) = (new List<WeekMatter>(), new List<WeekDate>(), new List<WeekChange>());
        foreach (var source in sources)
        {
            matters.AddRange(await source.ListMattersAsync(db, actor, week, ct));
            dates.AddRange(await source.ListDatesAsync(db, actor, week, ct));
            changes.AddRange(await source.ListChangesAsync(db, actor, week, ct));
        }

        var hidden = await SnoozedAsync(db, actor, week, ct);
        var shown = matters.FindAll(m => !hidden.Contains(m.Key));
        var names = await NamesAsync(db, shown, dates, ct);
        var now = shown.FindAll(m => !IsLater(m, week));
        return new WeekView(
            week, FirmsOf(now, names), [.. shown.Where(m => IsLater(m, week)).OrderBy(m => m.DueOn)],
            [.. dates.OrderBy(d => d.On).ThenBy(d => d.At)], [.. changes.OrderByDescending(c => c.AtUtc)],
            matters.Count - shown.Count, names);
    }

    private bool TryDay(string? text, Actor actor, out DateOnly day)
    {
        day = PersonText.Of(actor).DayOf(clock.GetUtcNow().UtcDateTime);
        return string.IsNullOrEmpty(text)
            || (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
                && day.Year is > 1900 and < 2200);
    }

    /// <summary>Due after this week, and nothing wrong with it: only the picture shows it.</summary>
    private static bool IsLater(WeekMatter matter, WeekRequest week) =>
        matter.State == WeekState.Due && matter.DueOn > week.Sunday && matter.Detail is null;

    private static async Task<HashSet<string>> SnoozedAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        [.. await db.Set<WeekSnooze>().Where(s => s.UserId == actor.UserId && s.UntilOn > week.Today).Select(s => s.Key).ToListAsync(ct)];

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        AppDbContext db, IEnumerable<WeekMatter> matters, IEnumerable<WeekDate> dates, CancellationToken ct)
    {
        var ids = matters.Select(m => m.OrganisationId).Concat(dates.Select(d => d.OrganisationId)).OfType<Guid>().Distinct().ToList();
        return (await directory.FindOrganisationsAsync(db, ids, ct)).ToDictionary(o => o.Id, o => o.Name);
    }

    private static List<WeekFirm> FirmsOf(IEnumerable<WeekMatter> matters, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. from matter in matters
           let firm = matter.OrganisationId is { } id && names.ContainsKey(id) ? matter.OrganisationId : null
           group matter by firm into ofFirm
           let ordered = ofFirm.OrderBy(m => m.State).ThenBy(m => m.DueOn is null).ThenBy(m => m.DueOn).ThenBy(m => m.Title, StringComparer.Ordinal).ToList()
           orderby ofFirm.Key is null, ordered[0].State, ordered[0].DueOn is null, ordered[0].DueOn, NameOf(ofFirm.Key, names)
           select new WeekFirm(ofFirm.Key, NameOf(ofFirm.Key, names), PathOf(ofFirm.Key, ordered), ordered),
    ];

    private static string NameOf(Guid? id, IReadOnlyDictionary<Guid, string> names) => id is { } known ? names[known] : "Of your own";

    private static string? PathOf(Guid? id, List<WeekMatter> matters) =>
        matters.Find(m => m.RelationshipId is not null)?.RelationshipId is { } relationship ? $"relationships/{relationship}"
        : id is { } organisation ? $"organisations/{organisation}" : null;
}
