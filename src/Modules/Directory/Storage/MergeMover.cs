using Entente.Modules.Directory.Domain;
using Entente.Platform.Attachments;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Lets everything in the directory that refers to one record refer to another; saved by the caller.</summary>
internal static class MergeMover
{
    public static async Task<List<Guid>> TagsAsync(AppDbContext db, ITrashable from, ITrashable to, CancellationToken ct)
    {
        var there = await db.Set<TagLink>().Where(l => l.RecordId == to.Id).Select(l => l.TagId).ToListAsync(ct);
        var coming = await db.Set<TagLink>().Where(l => l.RecordId == from.Id && !there.Contains(l.TagId)).Select(l => l.TagId).ToListAsync(ct);
        db.AddRange(coming.Select(tag => TagLink.Of(to.WorkspaceId, Records.KindOf(to), to.Id, tag)));
        return coming;
    }

    public static async Task<List<Guid>> FilesAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        [.. await AttachmentRows.MoveAsync(db, from, to, only, ct)];

    /// <summary>People of the loser, those in the trash too, so that they come back to a firm that is there.</summary>
    public static async Task<List<Guid>> PeopleAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var all = db.Set<Person>().IgnoreQueryFilters([Trash.Filter]).Where(p => p.OrganisationId == from);
        var people = await (only is null ? all : all.Where(p => only.Contains(p.Id))).ToListAsync(ct);
        people.ForEach(p => p.Follow(to));
        return [.. people.Select(p => p.Id)];
    }

    /// <summary>The organisations below; one that would stand below itself is left out.</summary>
    public static async Task<List<Guid>> ChildrenAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var above = await Groups.AboveAsync(db, to, ct);
        var all = db.Set<OrganisationParent>().Where(p => p.ParentId == from && p.OrganisationId != to && !above.Contains(p.OrganisationId));
        var rows = await (only is null ? all : all.Where(p => only.Contains(p.OrganisationId))).ToListAsync(ct);
        rows.ForEach(r => r.Move(to));
        return [.. rows.Select(r => r.OrganisationId)];
    }

    public static async Task<List<Guid>> PositionsAtAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var all = db.Set<PastPosition>().Where(p => p.OrganisationId == from);
        var rows = await (only is null ? all : all.Where(p => only.Contains(p.Id))).ToListAsync(ct);
        rows.ForEach(r => r.Point(to));
        return [.. rows.Select(r => r.Id)];
    }

    public static async Task<List<Guid>> PositionsOfAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var all = db.Set<PastPosition>().Where(p => p.PersonId == from);
        var rows = await (only is null ? all : all.Where(p => only.Contains(p.Id))).ToListAsync(ct);
        rows.ForEach(r => r.Belong(to));
        return [.. rows.Select(r => r.Id)];
    }

    public static async Task<List<Guid>> SponsorshipsAsync(AppDbContext db, Guid from, Guid to, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var all = db.Set<RelationshipSponsor>().Where(s => s.PersonId == from);
        var rows = await (only is null ? all : all.Where(s => only.Contains(s.RelationshipId))).ToListAsync(ct);
        rows.ForEach(r => r.Pass(to));
        return [.. rows.Select(r => r.RelationshipId)];
    }
}
