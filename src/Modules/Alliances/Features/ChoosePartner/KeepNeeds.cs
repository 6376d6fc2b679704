using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Lists, shows, adds, changes and deletes what partners are needed for.</summary>
internal sealed class KeepNeeds(AppDb appDb, Saving saving, NeedReader reader)
{
    public async Task<Outcome<IReadOnlyList<NeedSummary>>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.View) is { } forbidden)
        {
            return forbidden;
        }

        var ids = await db.Set<PartnerNeed>().OrderBy(n => n.SortKey).ThenBy(n => n.Id).Select(n => n.Id).ToListAsync(ct);
        var needs = new List<NeedSummary>();
        foreach (var id in ids)
        {
            var need = (await reader.FindAsync(db, id, ct))!;
            needs.Add(new(
                id, need.Details.Title!, need.Candidates.Count, need.Candidates.FirstOrDefault(c => c.Id == need.ChosenId)?.Organisation,
                need.DecidedOn, need.AllianceId));
        }

        return needs;
    }

    public async Task<Outcome<NeedView>> ShowAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return NeedReader.Refuses(db, actor, Permission.View) is { } forbidden ? forbidden
            : await reader.FindAsync(db, id, ct) is { } need ? need : Refusal.NotFound("need");
    }

    public async Task<Outcome<NeedView>> AddAsync(NeedDetails details, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if ((NeedReader.Refuses(db, actor, Permission.Edit) ?? Wrong(details)) is { } refused)
        {
            return refused;
        }

        var need = PartnerNeed.Create(actor.WorkspaceId, details);
        db.Add(need);
        return await saving.TrySaveAsync(db, "need", ct: ct) is { } refusal ? refusal : (await reader.FindAsync(db, need.Id, ct))!;
    }

    public async Task<Outcome<NeedView>> EditAsync(Guid id, Guid version, NeedDetails details, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if ((NeedReader.Refuses(db, actor, Permission.Edit) ?? Wrong(details)) is { } refused)
        {
            return refused;
        }

        if (await db.Set<PartnerNeed>().SingleOrDefaultAsync(n => n.Id == id, ct) is not { } need)
        {
            return Refusal.NotFound("need");
        }

        if (need.Version != version)
        {
            return Refusal.Stale("need");
        }

        need.Change(details);
        return await saving.TrySaveAsync(db, "need", ct: ct) is { } refusal ? refusal : (await reader.FindAsync(db, id, ct))!;
    }

    public async Task<Outcome<Done>> DeleteAsync(Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.Delete) is { } forbidden)
        {
            return forbidden;
        }

        if (await db.Set<PartnerNeed>().SingleOrDefaultAsync(n => n.Id == id, ct) is not { } need)
        {
            return Refusal.NotFound("need");
        }

        if (need.Version != version)
        {
            return Refusal.Stale("need");
        }

        db.Remove(need);
        return await saving.TrySaveAsync(db, "need", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private static Refusal? Wrong(NeedDetails details) => Check.Shape(details) is { Count: > 0 } errors ? Refusal.Invalid(errors) : null;
}
