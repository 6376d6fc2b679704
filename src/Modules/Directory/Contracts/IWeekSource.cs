using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// A module that has something to say on a person's page "My week": register it as a service (scoped). Each answer
/// concerns the actor: what waits for them, or for what they look after.
/// </summary>
public interface IWeekSource
{
    /// <summary>What is late, due, at risk, or waits for the other side, with the reason and where to go.</summary>
    Task<IReadOnlyList<WeekMatter>> ListMattersAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct);

    /// <summary>Days to know of: contract dates, meetings. From the week before until the horizon.</summary>
    Task<IReadOnlyList<WeekDate>> ListDatesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<WeekDate>>([]);

    /// <summary>What has changed since last Monday, worth a sentence.</summary>
    Task<IReadOnlyList<WeekChange>> ListChangesAsync(AppDbContext db, Actor actor, WeekRequest week, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<WeekChange>>([]);
}

/// <summary>The week that is asked for.</summary>
/// <param name="Today">The person's today.</param>
public sealed record WeekRequest(DateOnly Today)
{
    /// <summary>Renewals and notices are shown so many days ahead.</summary>
    private const int HorizonDays = 120;

    public DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));

    public DateOnly Sunday => Monday.AddDays(6);

    public DateOnly LastMonday => Monday.AddDays(-7);

    public DateOnly Horizon => Today.AddDays(HorizonDays);
}

/// <summary>How a matter stands. The order is the order of the page.</summary>
public enum WeekState
{
    Late,
    Due,
    AtRisk,

    /// <summary>The other side has to move.</summary>
    Waiting,
}

/// <summary>Who owes it.</summary>
public enum WeekSide
{
    Ours,
    Theirs,
    Both,
}

/// <summary>Something that waits.</summary>
/// <param name="Key">Unique and lasting, such as "promise:" and an id: a person can snooze it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Title">What is to be done: "Send the training calendar for 2027".</param>
/// <param name="Path">Its page, relative to the workspace.</param>
public sealed record WeekMatter(string Key, WeekState State, string Title, string Path)
{
    /// <summary>Why it matters now, in one or two computed sentences.</summary>
    public string? Why { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Under the state where no day says it: "66 % of pro rata".</summary>
    public string? Detail { get; init; }

    public WeekSide Side { get; init; } = WeekSide.Ours;

    /// <summary>Beside the mark of the side: "We owe Omega".</summary>
    public string? SideWords { get; init; }

    /// <summary>In the picture, one or two words: "discount".</summary>
    public string? Label { get; init; }

    /// <summary>The other firm, under whose name it stands.</summary>
    public Guid? OrganisationId { get; init; }

    public Guid? RelationshipId { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<WeekLink> Evidence { get; init; } = [];

    /// <summary>What one can do about it at once, the likeliest first.</summary>
    public IReadOnlyList<WeekAction> Actions { get; init; } = [];
}

/// <summary>A link to what a matter rests on; the path is relative to the workspace.</summary>
public sealed record WeekLink(string Text, string Path);

/// <summary>Something to do about a matter.</summary>
/// <param name="Text">"Kept", "Late…".</param>
/// <param name="Path">A page relative to the workspace; or, for a post, an address under the workspace's pages.</param>
/// <param name="IsPost">True when it is done by pressing: a form with the antiforgery token is posted to the path; what
/// stands behind a question mark becomes its fields, and a field "back" holds the page to return to.</param>
public sealed record WeekAction(string Text, string Path, bool IsPost = false);

/// <summary>What kind of day it is.</summary>
public enum WeekDateKind
{
    Meeting,

    /// <summary>Notice, renewal, signature, end.</summary>
    Contract,

    /// <summary>Somebody is away, from this day until <see cref="WeekDate.UntilOn"/>.</summary>
    Absence,
}

/// <summary>A day to know of.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What kind of day.</param>
/// <param name="Title">"Omega", or the meeting's title.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
public sealed record WeekDate(DateOnly On, WeekDateKind Kind, string Title, string Path)
{
    /// <summary>The hour of a meeting.</summary>
    public TimeOnly? At { get; init; }

    public DateOnly? UntilOn { get; init; }

    /// <summary>One quiet line: "notice 27 Nov, renews 25 Feb".</summary>
    public string? Note { get; init; }

    /// <summary>In the picture, one or two words: "notice date".</summary>
    public string? Label { get; init; }

    public Guid? OrganisationId { get; init; }
}

/// <summary>Whether a change is good news.</summary>
public enum WeekTone
{
    Good,
    Bad,
    Attention,
    Neutral,
}

/// <summary>Something that has changed, as a sentence with its figures.</summary>
public sealed record WeekChange(DateTime AtUtc, WeekTone Tone, string Sentence)
{
    public string? Path { get; init; }
}
