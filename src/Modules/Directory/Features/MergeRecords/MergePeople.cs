using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Two people become one: chosen fields, earlier positions, sponsorships, tags, files, and rows of other modules.</summary>
internal sealed class MergePeople(AppDb appDb, Saving saving, OtherModules others, TimeProvider clock)
{
    public async Task<Outcome<MergeView>> RunAsync(MergeInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "merge people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var winner = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == input.WinnerId, ct);
        var loser = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == input.LoserId, ct);
        if (winner is null || loser is null || winner.Id == loser.Id)
        {
            return Refusal.NotFound("person");
        }

        await using var whole = await db.Database.BeginTransactionAsync(ct);
        if (await others.MoveAsync(db, loser, winner.Id, ct) is not { } ofModules)
        {
            var found = await others.FindAsync(db, [loser], ct);
            return Refusal.Conflict($"{loser.Name} cannot be merged while something refers to this person: {string.Join("; ", found.Select(f => f.What))}.");
        }

        var deletion = Deletion.Now(actor.Name, clock.GetUtcNow().UtcDateTime);
        var (before, after, organisationId) = await DetailsAsync(db, winner, loser, input, ct);
        if (winner.OrganisationId != loser.OrganisationId)
        {
            // The position that is not the present one any more is history.
            var past = organisationId == winner.OrganisationId ? loser : winner;
            var firm = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == past.OrganisationId, ct);
            await PastPositions.CloseAsync(db, past, firm, DateOnly.FromDateTime(deletion.AtUtc), ct);
        }

        var moves = new MergeMoves
        {
            OfModules = ofModules,
            Positions = await MergeMover.PositionsOfAsync(db, loser.Id, winner.Id, null, ct),
            Sponsorships = await MergeMover.SponsorshipsAsync(db, loser.Id, winner.Id, null, ct),
            Files = await MergeMover.FilesAsync(db, loser.Id, winner.Id, null, ct),
            Tags = await MergeMover.TagsAsync(db, loser, winner, ct),
            Entries = [.. (await TimelineMerge.MovePersonAsync(db, loser.Id, winner.Id, ct)).Entries],
            PersonBefore = before,
            PersonAfter = after,
        };
        loser.Trash(deletion);
        if (await saving.TrySaveAsync(db, "person", MergeOrganisations.Clash, ct: ct) is { } unsaved)
        {
            return unsaved;
        }

        winner.Change(organisationId, after, deletion.AtUtc);
        var merge = Merge.Create(RecordKind.Person, winner, loser, actor.WorkspaceId, deletion, moves.ToJson());
        db.Add(merge);
        MergeAudit.Note(db, winner, loser, deletion.AtUtc);
        if (await saving.TrySaveAsync(db, "person", PersonRules.Duplicate, ct: ct) is { } refusal)
        {
            return refusal;
        }

        await whole.CommitAsync(ct);
        return MergeView.Of(merge);
    }

    private static async Task<(PersonDetails Before, PersonDetails After, Guid OrganisationId)> DetailsAsync(
        AppDbContext db, Person winner, Person loser, MergeInput input, CancellationToken ct)
    {
        var ours = (await PersonView.Of(db).SingleAsync(p => p.Id == winner.Id, ct)).ToDetails();
        var theirs = (await PersonView.Of(db).SingleAsync(p => p.Id == loser.Id, ct)).ToDetails();
        var after = ours with { };
        MergeFields.Take(after, theirs, input.TakeFromLoser);
        var moves = input.TakeFromLoser.Contains(nameof(PersonDetails.Organisation), StringComparer.OrdinalIgnoreCase);
        var gone = after.Name == winner.Name ? loser.Name : winner.Name;
        var names = Cleaned.LinesOnce($"{after.FormerNames}\n{gone}")?.Split('\n').Where(n => n != after.Name).ToList() ?? [];
        var text = string.Join('\n', names);
        after.FormerNames = text.Length is > 0 and <= Lengths.FormerNames ? text : null;
        after.OrganisationId = moves ? loser.OrganisationId : winner.OrganisationId;
        return (ours, after, after.OrganisationId.Value);
    }
}
