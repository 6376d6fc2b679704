using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// Takes a merge back: the record that went returns with everything that moved, and the winner's fields get their earlier values
/// where nobody has changed them since.
/// </summary>
internal sealed class UndoMerge(AppDb appDb, Saving saving, OtherModules others, TimeProvider clock)
{
    public async Task<Outcome<MergeView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "undo merges") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var merge = await db.Set<Merge>().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (merge is null)
        {
            return Refusal.NotFound("merge");
        }

        if (merge.UndoneUtc is not null)
        {
            return Refusal.Conflict("This merge is undone already.");
        }

        var winner = await Records.FindAsync(db, merge.Record, merge.WinnerId, ct);
        var loser = await DirectoryTrash.FindAsync(db, merge.Record, merge.LoserId, ct);
        if (winner is null || loser is null)
        {
            return Refusal.Conflict($"{(winner is null ? merge.WinnerName : merge.LoserName)} is not there any more, so the merge cannot be undone.");
        }

        await using var whole = await db.Database.BeginTransactionAsync(ct);
        var (moves, nowUtc) = (MergeMoves.Parse(merge.MovesJson), clock.GetUtcNow().UtcDateTime);
        TakeBack(winner, moves, nowUtc);
        merge.Undo(nowUtc);
        if (await saving.TrySaveAsync(db, "merge", ct: ct) is { } unsaved)
        {
            return unsaved;
        }

        await ReturnAsync(db, merge, winner, loser, moves, ct);
        if (await saving.TrySaveAsync(db, "merge", "Something took its place meanwhile: another record has the same external id, or the winner a new relationship.", ct: ct) is { } refusal)
        {
            return refusal;
        }

        await whole.CommitAsync(ct);
        return MergeView.Of(merge);
    }

    private async Task ReturnAsync(AppDbContext db, Merge merge, ITrashable winner, ITrashable loser, MergeMoves moves, CancellationToken ct)
    {
        foreach (var one in await DirectoryTrash.OfDeletionAsync(db, loser.DeletionId, ct))
        {
            one.Restore();
        }

        await others.MoveBackAsync(db, merge.Record, winner.Id, loser.Id, moves.OfModules, ct);
        await MergeMover.FilesAsync(db, winner.Id, loser.Id, moves.Files, ct);
        db.RemoveRange(await db.Set<TagLink>().Where(l => l.RecordId == winner.Id && moves.Tags.Contains(l.TagId)).ToListAsync(ct));
        if (loser is Organisation organisation)
        {
            await MergeMover.PeopleAsync(db, winner.Id, loser.Id, moves.People, ct);
            await MergeMover.ChildrenAsync(db, winner.Id, loser.Id, moves.Children, ct);
            await MergeMover.PositionsAtAsync(db, winner.Id, loser.Id, moves.Positions, ct);
            await TimelineMerge.MoveOrganisationBackAsync(db, new(moves.Entries), winner.Id, loser.Id, ct);
            await ReturnEntriesAsync(db, moves, ct);
            var relationship = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.Id == moves.Relationship, ct);
            relationship?.Follow(organisation);
            await OrganisationAliasKeys.SyncAsync(db, (Organisation)winner, ct);
            if (moves is { OrganisationBefore: { } before, OrganisationAfter: { } after } && before.ParentId != after.ParentId)
            {
                await Groups.SetParentAsync(db, (Organisation)winner, before, ct);
            }
        }
        else
        {
            await MergeMover.PositionsOfAsync(db, winner.Id, loser.Id, moves.Positions, ct);
            await MergeMover.SponsorshipsAsync(db, winner.Id, loser.Id, moves.Sponsorships, ct);
            await TimelineMerge.MovePersonBackAsync(db, new(moves.Entries), winner.Id, loser.Id, ct);
        }
    }

    /// <summary>Entries of the second relationship, which is back from the trash.</summary>
    private static async Task ReturnEntriesAsync(AppDbContext db, MergeMoves moves, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().Where(e => moves.RelationshipEntries.Contains(e.Id)).ToListAsync(ct);
        foreach (var entry in entries)
        {
            entry.MoveTo(new(moves.SecondRelationship, entry.OrganisationId, entry.PersonId));
        }
    }

    /// <summary>What the merge has put into the winner and nobody has changed since goes out again.</summary>
    private static void TakeBack(ITrashable winner, MergeMoves moves, DateTime nowUtc)
    {
        switch (winner)
        {
            case Organisation organisation when moves is { OrganisationBefore: { } before, OrganisationAfter: { } after }:
                organisation.Change(Earlier(organisation.ToDetails(), before, after), nowUtc);
                break;
            case Person person when moves is { PersonBefore: { } before, PersonAfter: { } after }:
                var details = Earlier(person.ToDetails(), before, after);
                person.Change(details.OrganisationId ?? person.OrganisationId, details, nowUtc);
                break;
        }
    }

    private static TDetails Earlier<TDetails>(TDetails now, TDetails before, TDetails after)
        where TDetails : class
    {
        foreach (var property in typeof(TDetails).GetProperties().Where(p => p.CanWrite))
        {
            if (Equals(property.GetValue(now), property.GetValue(after)))
            {
                property.SetValue(now, property.GetValue(before));
            }
        }

        return now;
    }
}
