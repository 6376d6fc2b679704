using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Which tasks are wanted.</summary>
/// <param name="Owner">me, a member's user id, or nothing for everybody's.</param>
/// <param name="State">open, done, or nothing for both.</param>
internal sealed record TaskFilter(string? Owner = null, string? State = null)
{
    public const string Me = "me";
    public const string Open = "open";
    public const string Done = "done";

    private bool IsMine => Me.Equals(Owner, StringComparison.OrdinalIgnoreCase);

    private bool IsOpen => Open.Equals(State, StringComparison.OrdinalIgnoreCase);

    private bool IsDone => Done.Equals(State, StringComparison.OrdinalIgnoreCase);

    public Refusal? Breach()
    {
        if (!string.IsNullOrEmpty(State) && !IsOpen && !IsDone)
        {
            return Refusal.Invalid(new FieldError(nameof(State), $"'{State}' is no state of a task. Choose {Open} or {Done}."));
        }

        return string.IsNullOrEmpty(Owner) || IsMine || Guid.TryParse(Owner, out _) ? null
            : Refusal.Invalid(new FieldError(nameof(Owner), $"'{Owner}' is no owner. Send a member's user id, or {Me}."));
    }

    public IQueryable<EntryView> In(AppDbContext db, Actor actor)
    {
        var rows = Entries.Kept(db).Where(e => e.Kind == EntryKind.Task && e.HasSubject);
        if (IsOpen || IsDone)
        {
            rows = IsOpen ? rows.Where(e => e.DoneUtc == null) : rows.Where(e => e.DoneUtc != null);
        }

        return IsMine ? rows.Where(e => e.OwnerId == actor.UserId)
            : Guid.TryParse(Owner, out var owner) ? rows.Where(e => e.OwnerId == owner) : rows;
    }
}

internal sealed record ListTasksInput(TaskFilter Filter, ListQuery Query);

/// <summary>Tasks, soonest first.</summary>
internal sealed class ListTasks(AppDb appDb)
{
    public static Keyset<EntryView> Order { get; } = new Keyset<EntryView>(e => e.Id)
        .By("day", e => e.AtUtc)
        .By("changed", e => e.ChangedUtc);

    public async Task<Outcome<ListPage<EntryView>>> RunAsync(ListTasksInput input, Actor actor, CancellationToken ct)
    {
        if ((actor.Lacks(Permission.View, "see tasks") ?? input.Filter.Breach()) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await Order.ReadAsync(input.Filter.In(db, actor), input.Query, ct);
    }
}
