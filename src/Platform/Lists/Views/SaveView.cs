using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Lists.Views;

/// <summary>A new view of a list; with an id a change of one, with the version that was seen.</summary>
public sealed record SaveViewInput(string? List, Guid? Id, Guid? Version, SavedViewDetails Details);

/// <summary>Keeps a view. Who made it may change it; a shared one also whoever may delete records.</summary>
public sealed class SaveView(AppDb appDb, Saving saving, TimeProvider clock)
{
    /// <summary>More tabs than this nobody reads.</summary>
    private const int MostOfPerson = 50;

    public async Task<Outcome<SavedViewView>> RunAsync(SaveViewInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(input.Details.IsShared ? Permission.Edit : Permission.View, "share views") is { } forbidden)
        {
            return forbidden;
        }

        if (Errors(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var view = input.Id is { } id ? await FindAsync(db, id, actor, ct) : null;
        if (input.Id is not null && (view is null || !IsFor(view, actor)))
        {
            return view is null ? Refusal.NotFound("view") : Refusal.Forbidden("change other people's views");
        }

        if (view is not null && view.Version != input.Version)
        {
            return Refusal.Stale("view");
        }

        if (view is null && await db.Set<SavedView>().CountAsync(v => v.OwnerId == actor.UserId && v.List == input.List, ct) >= MostOfPerson)
        {
            return Refusal.Conflict($"You have {MostOfPerson} views of this list. Delete one that you do not use.");
        }

        view = Store(db, view, input, actor);
        return await saving.TrySaveAsync(db, "view", ct: ct) is { } refusal ? refusal : SavedViewView.Of(view, actor);
    }

    internal static Task<SavedView?> FindAsync(AppDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        db.Set<SavedView>().SingleOrDefaultAsync(v => v.Id == id && (v.IsShared || v.OwnerId == actor.UserId), ct);

    internal static bool IsFor(SavedView view, Actor actor) => view.OwnerId == actor.UserId || actor.May(Permission.Delete);

    private SavedView Store(AppDbContext db, SavedView? view, SaveViewInput input, Actor actor)
    {
        var details = input.Details with { Query = ViewQuery.Clean(input.Details.Query) };
        if (view is null)
        {
            view = SavedView.Create(actor.WorkspaceId, actor.UserId, input.List!, details, clock.GetUtcNow().UtcDateTime);
            db.Add(view);
        }
        else
        {
            view.Change(details);
        }

        return view;
    }

    private static List<FieldError> Errors(SaveViewInput input)
    {
        var errors = Check.Shape(input.Details).ToList();
        if (input.Id is null && !ViewQuery.IsList(input.List))
        {
            errors.Add(new(nameof(input.List), "Say which list it is a view of, such as organisations."));
        }

        return errors;
    }
}
