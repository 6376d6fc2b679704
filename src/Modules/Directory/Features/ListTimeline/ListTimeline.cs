using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>A page of the timeline of a relationship, an organisation or a person.</summary>
/// <param name="Subject">Whose timeline: one id.</param>
/// <param name="Part">all; ahead: what is still to come, soonest first; past; deleted: what can be brought back.</param>
/// <param name="Kind">One kind of entry: note, meeting, task, milestone, or a kind of another module; empty: all.</param>
/// <param name="Cursor">Where to go on, as the page before gave it.</param>
/// <param name="Size">Entries a page, 1 to 100.</param>
internal sealed record ListTimelineInput(
    TimelineSubject Subject, string? Part = null, string? Kind = null, string? Cursor = null, int Size = ListTimelineInput.DefaultSize)
{
    public const int DefaultSize = 30;

    public const int MaxSize = 100;
}

/// <summary>One entry of a timeline, of whichever module.</summary>
internal sealed record TimelineRow(Guid Id, string Kind, DateTime AtUtc, string Title, string? Text, string? Path, string? By)
{
    /// <summary>The whole entry, when it was made by hand.</summary>
    public EntryView? Entry { get; init; }
}

/// <summary>Entries, newest first, and where to go on; null at the end.</summary>
internal sealed record TimelinePage(IReadOnlyList<TimelineRow> Items, string? Next);

internal sealed class ListTimeline(AppDb appDb, IEnumerable<ITimelineSource> sources, TimeProvider clock)
{
    private readonly IReadOnlyList<ITimelineSource> sources = [.. sources];

    /// <summary>All kinds of entries, for the filter.</summary>
    public IReadOnlyList<TimelineKind> Kinds =>
        [.. EntryKinds.All.Select(k => new TimelineKind(k.Word(), EntryWords.Plural(k))), .. sources.SelectMany(s => s.Kinds)];

    public async Task<Outcome<TimelinePage>> RunAsync(ListTimelineInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "see timelines") ?? Breach(input)) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await TimelineSubjects.CompleteAsync(db, input.Subject, ct) is not { } subject)
        {
            return Refusal.NotFound("record");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (TimelineParts.Parse(input.Part) is TimelinePart.Ahead)
        {
            var ahead = await TimelineSubjects.AheadAsync(db, subject, EntryKinds.Parse(input.Kind), now, input.Size, ct);
            return new TimelinePage([.. ahead.Select(RowOf)], null);
        }

        return await PageAsync(db, actor, subject, input, now, ct);
    }

    internal static TimelineRow RowOf(EntryView e) =>
        new(e.Id, e.Kind.Word(), e.AtUtc, EntryWords.Title(e), e.Text, e.Path, e.Author) { Entry = e };

    private Refusal? Breach(ListTimelineInput input)
    {
        if (input.Size is < 1 or > ListTimelineInput.MaxSize)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Size), $"A page has 1 to {ListTimelineInput.MaxSize} entries."));
        }

        if (TimelineParts.Parse(input.Part) is null)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Part), $"'{input.Part}' is no part of a timeline. Choose all, ahead, past or deleted."));
        }

        if (!string.IsNullOrEmpty(input.Kind) && !Kinds.Any(k => k.Word.Equals(input.Kind, StringComparison.OrdinalIgnoreCase)))
        {
            return Refusal.Invalid(new FieldError(
                nameof(input.Kind), $"'{input.Kind}' is no kind of entry. Choose one of these: {string.Join(", ", Kinds.Select(k => k.Word))}."));
        }

        return string.IsNullOrEmpty(input.Cursor) || TimelineCursor.Decode(input.Cursor) is not null ? null : Refusal.Invalid(
            new FieldError(nameof(input.Cursor), "This cursor does not belong to a timeline. Start again without one."));
    }

    private async Task<TimelinePage> PageAsync(
        AppDbContext db, Actor actor, TimelineSubject subject, ListTimelineInput input, DateTime now, CancellationToken ct)
    {
        var part = TimelineParts.Parse(input.Part)!.Value;
        var place = string.IsNullOrEmpty(input.Cursor) ? null : TimelineCursor.Decode(input.Cursor);
        var rows = new List<TimelineRow>();
        var own = EntryKinds.Parse(input.Kind);
        if (string.IsNullOrEmpty(input.Kind) || own is not null)
        {
            var slice = new TimelineSlice(part, own, place, now, input.Size + 1);
            rows.AddRange((await TimelineSubjects.ListAsync(db, subject, slice, ct)).Select(RowOf));
        }

        if (own is null && part is not TimelinePart.Deleted)
        {
            var request = new TimelineRequest(subject, place, input.Size + 1);
            foreach (var source in sources)
            {
                rows.AddRange(await OfSourceAsync(db, actor, source, request, input.Kind, ct));
            }
        }

        rows.Sort((a, b) => (b.AtUtc, b.Id).CompareTo((a.AtUtc, a.Id)));
        var items = rows.Take(input.Size).ToList();
        return new(items, rows.Count > input.Size ? TimelineCursor.Encode(new(items[^1].AtUtc, items[^1].Id)) : null);
    }

    /// <summary>A page of a source; when one kind is wanted, the source is read on until there are enough of it.</summary>
    private static async Task<IReadOnlyList<TimelineRow>> OfSourceAsync(
        AppDbContext db, Actor actor, ITimelineSource source, TimelineRequest request, string? kind, CancellationToken ct)
    {
        var rows = new List<TimelineRow>();
        bool IsWanted(string word) => string.IsNullOrEmpty(kind) || word.Equals(kind, StringComparison.OrdinalIgnoreCase);
        if (!source.Kinds.Any(k => IsWanted(k.Word)))
        {
            return rows;
        }

        while (true)
        {
            var page = await source.ListAsync(db, actor, request, ct);
            rows.AddRange(page.Where(i => IsWanted(i.Kind)).Select(i => new TimelineRow(i.Id, i.Kind, i.AtUtc, i.Title, i.Text, i.Path, i.By)));
            if (page.Count < request.Count || rows.Count >= request.Count)
            {
                return rows;
            }

            request = request with { Before = new(page[^1].AtUtc, page[^1].Id) };
        }
    }
}
