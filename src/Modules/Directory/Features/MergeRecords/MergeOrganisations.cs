using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Two organisations become one: chosen fields, people, group, relationship, tags, files, and rows of other modules.</summary>
internal sealed class MergeOrganisations(AppDb appDb, Saving saving, OtherModules others, TimeProvider clock)
{
    internal const string Clash = "Both have people with the same external id, or something else that may be there once only. Change one of them first.";

    public async Task<Outcome<MergeView>> RunAsync(MergeInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "merge organisations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var winner = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == input.WinnerId, ct);
        var loser = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == input.LoserId, ct);
        if (winner is null || loser is null || winner.Id == loser.Id)
        {
            return Refusal.NotFound("organisation");
        }

        if (loser.IsOwn)
        {
            return Refusal.Conflict($"{loser.Name} is our own firm. Merge the other one into it.");
        }

        await using var whole = await db.Database.BeginTransactionAsync(ct);
        if (await others.MoveAsync(db, loser, winner.Id, ct) is not { } ofModules)
        {
            var found = await others.FindAsync(db, [loser], ct);
            return Refusal.Conflict($"{loser.Name} cannot be merged while something refers to it: {string.Join("; ", found.Select(f => f.What))}.");
        }

        if (await FindSecondAsync(db, winner, loser, ct) is { } second && (await others.FindAsync(db, [second], ct)).Count > 0)
        {
            return Refusal.Conflict($"Both have a relationship with us, and something refers to that with {loser.Name}. Merge the other way round, or settle that first.");
        }

        var deletion = Deletion.Now(actor.Name, clock.GetUtcNow().UtcDateTime);
        var (before, after) = await DetailsAsync(db, winner, loser, input, ct);
        var moves = new MergeMoves
        {
            OfModules = ofModules,
            People = await MergeMover.PeopleAsync(db, loser.Id, winner.Id, null, ct),
            Children = await MergeMover.ChildrenAsync(db, loser.Id, winner.Id, null, ct),
            Positions = await MergeMover.PositionsAtAsync(db, loser.Id, winner.Id, null, ct),
            Files = await MergeMover.FilesAsync(db, loser.Id, winner.Id, null, ct),
            Tags = await MergeMover.TagsAsync(db, loser, winner, ct),
            Entries = [.. (await TimelineMerge.MoveOrganisationAsync(db, loser.Id, winner.Id, ct)).Entries],
            SecondRelationship = (await FindSecondAsync(db, winner, loser, ct))?.Id,
            RelationshipEntries = await EntriesOfSecondAsync(db, winner, loser, ct),
            Relationship = await MoveRelationshipAsync(db, winner, loser, deletion, ct),
            OrganisationBefore = before,
            OrganisationAfter = after,
        };
        loser.Trash(deletion);
        if (await saving.TrySaveAsync(db, "organisation", Clash, ct: ct) is { } unsaved)
        {
            return unsaved;
        }

        winner.Change(after, deletion.AtUtc);
        if (await Groups.SetParentAsync(db, winner, after, ct) is { } unfit)
        {
            return unfit;
        }

        await OrganisationAliasKeys.SyncAsync(db, winner, ct);
        var merge = Merge.Create(RecordKind.Organisation, winner, loser, actor.WorkspaceId, deletion, moves.ToJson());
        db.Add(merge);
        MergeAudit.Note(db, winner, loser, deletion.AtUtc);
        if (await saving.TrySaveAsync(db, "organisation", Clash, ct: ct) is { } refusal)
        {
            return refusal;
        }

        await whole.CommitAsync(ct);
        return MergeView.Of(merge);
    }

    /// <summary>The winner's details with the chosen fields of the loser; the loser's name is kept as a former name.</summary>
    private static async Task<(OrganisationDetails Before, OrganisationDetails After)> DetailsAsync(
        AppDbContext db, Organisation winner, Organisation loser, MergeInput input, CancellationToken ct)
    {
        var ours = (await (await OrganisationView.Of(db).SingleAsync(o => o.Id == winner.Id, ct)).CompleteAsync(db, ct)).ToDetails();
        var theirs = (await (await OrganisationView.Of(db).SingleAsync(o => o.Id == loser.Id, ct)).CompleteAsync(db, ct)).ToDetails();
        var after = ours with { };
        MergeFields.Take(after, theirs, input.TakeFromLoser);
        if (input.TakeFromLoser.Contains(nameof(OrganisationDetails.Parent), StringComparer.OrdinalIgnoreCase))
        {
            after.ParentId = theirs.ParentId == winner.Id ? ours.ParentId : theirs.ParentId;
        }

        if (after.ParentId == loser.Id)
        {
            (after.ParentId, after.Parent) = (theirs.ParentId == winner.Id ? null : theirs.ParentId, null);
        }

        var gone = after.Name == winner.Name ? loser.Name : winner.Name;
        after.FormerNames = Shortened($"{after.FormerNames}\n{gone}", after.Name!);
        after.Parent = null;
        return (ours with { Parent = null }, after);
    }

    private static string? Shortened(string names, string present) => Cleaned.LinesOnce(names)?.Split('\n').Where(n => n != present).ToList() is { Count: > 0 } kept
        && string.Join('\n', kept) is { Length: <= Lengths.FormerNames } text ? text : null;

    /// <summary>The loser's relationship when the winner has one too, or is our own firm; else null.</summary>
    private static async Task<Relationship?> FindSecondAsync(AppDbContext db, Organisation winner, Organisation loser, CancellationToken ct) =>
        winner.IsOwn || await db.Set<Relationship>().AnyAsync(r => r.OrganisationId == winner.Id, ct)
            ? await db.Set<Relationship>().SingleOrDefaultAsync(r => r.OrganisationId == loser.Id, ct)
            : null;

    private static async Task<List<Guid>> EntriesOfSecondAsync(AppDbContext db, Organisation winner, Organisation loser, CancellationToken ct)
    {
        var first = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.OrganisationId == winner.Id, ct);
        var second = await FindSecondAsync(db, winner, loser, ct);
        return first is null || second is null ? [] : [.. (await TimelineMerge.MoveRelationshipAsync(db, second.Id, first.Id, ct)).Entries];
    }

    /// <summary>Its id when it follows the winner; null when the winner has one, which takes over its kinds.</summary>
    private static async Task<Guid?> MoveRelationshipAsync(
        AppDbContext db, Organisation winner, Organisation loser, Deletion deletion, CancellationToken ct)
    {
        var ours = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.OrganisationId == winner.Id, ct);
        var theirs = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.OrganisationId == loser.Id, ct);
        if (theirs is null)
        {
            return null;
        }

        if (ours is null && !winner.IsOwn)
        {
            theirs.Follow(winner);
            return theirs.Id;
        }

        ours?.Absorb(theirs);
        theirs.Trash(deletion);
        return null;
    }
}
