using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed record ChangeManyInput(RecordKind Kind, ManyChange Change);

/// <summary>What became of a change of many records.</summary>
/// <param name="Changed">How many records were changed.</param>
/// <param name="Kept">Names of records that could not be deleted, because something refers to them; some of them.</param>
/// <param name="KeptCount">How many those are.</param>
internal sealed record ManyResult(int Changed, IReadOnlyList<string> Kept, int KeptCount);

/// <summary>
/// Changes many records in one transaction, with one line of the audit trail each. It is refused when the number of records is
/// another than the person agreed to.
/// </summary>
internal sealed class ChangeMany(AppDb appDb, Saving saving, ManyWriter writer)
{
    public async Task<Outcome<int>> CountAsync(ChangeManyInput input, Actor actor, CancellationToken ct)
    {
        if ((Forbidden(input, actor) ?? Breach(input)) is { } refusal)
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var count = await Ids(db, input).Take(ManyChange.Most + 1).CountAsync(ct);
        return count > ManyChange.Most ? TooMany() : count;
    }

    public async Task<Outcome<ManyResult>> RunAsync(ChangeManyInput input, Actor actor, CancellationToken ct)
    {
        if (Forbidden(input, actor) is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Change) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (Breach(input) is { } breach)
        {
            return breach;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var ids = await Ids(db, input).OrderBy(id => id).Take(ManyChange.Most + 1).ToListAsync(ct);
        if (FindBreachOf(input, ids.Count) is { } other)
        {
            return other;
        }

        if (!(await writer.WriteAsync(db, input, ids, actor, ct)).TryGet(out var result, out var unfit))
        {
            return unfit;
        }

        return await saving.TrySaveAsync(db, "record", ct: ct) is { } refusal ? refusal : result;
    }

    private static Refusal? Forbidden(ChangeManyInput input, Actor actor) => input.Change.Action == ManyAction.Delete
        ? actor.Lacks(Permission.Delete, $"delete {input.Kind.Plural()}")
        : actor.Lacks(Permission.Edit, $"change {input.Kind.Plural()}");

    private static Refusal? Breach(ChangeManyInput input) =>
        input.Change.Action is ManyAction.SetOwner or ManyAction.SetStage && input.Kind != RecordKind.Relationship
            ? Refusal.Invalid(new FieldError(nameof(ManyChange.Action), "Only relationships have an owner and a stage."))
            : input.Change.All ? (input.Change.Filter ?? new()).Breach(input.Kind) : null;

    private static IQueryable<Guid> Ids(AppDbContext db, ChangeManyInput input)
    {
        var ids = input.Change.Ids ?? [];
        var all = (input.Change.All ? input.Change.Filter ?? new() : new ListFilter()).Ids(db, input.Kind);
        return input.Change.All ? all : all.Where(id => ids.Contains(id));
    }

    private static Refusal? FindBreachOf(ChangeManyInput input, int count) => count switch
    {
        0 => Refusal.NotFound(input.Kind.Word()),
        > ManyChange.Most => TooMany(),
        _ when input.Change.Expected is { } expected && expected != count => Refusal.Conflict(
            $"You agreed to {expected:N0}, and now it would be {count:N0}: records came or went meanwhile. Look again, and agree anew."),
        _ => null,
    };

    private static Refusal TooMany() =>
        Refusal.Conflict($"These are more than {ManyChange.Most:N0} records. Narrow the list: at most so many are changed at once.");
}
