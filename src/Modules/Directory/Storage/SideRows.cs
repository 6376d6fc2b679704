using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Lists;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>A view that shows tags.</summary>
internal interface ITaggedView
{
    Guid Id { get; }

    IReadOnlyList<TagView> Tags { get; set; }
}

/// <summary>
/// Completes the rows of one page with what stands beside their records: tags, parents, sponsors. One query a kind for the whole
/// page, so that the page's own query stays on its index.
/// </summary>
internal static class SideRows
{
    public static async Task<ListPage<TView>> WithTagsAsync<TView>(this ListPage<TView> page, AppDbContext db, CancellationToken ct)
        where TView : ITaggedView
    {
        await FillTagsAsync(db, [.. page.Items.Cast<ITaggedView>()], ct);
        return page;
    }

    public static async Task<OrganisationView> CompleteAsync(this OrganisationView view, AppDbContext db, CancellationToken ct)
    {
        await FillTagsAsync(db, [view], ct);
        var parent = await (
            from p in db.Set<OrganisationParent>()
            join o in db.Set<Organisation>() on p.ParentId equals o.Id
            where p.OrganisationId == view.Id
            select new { o.Id, o.Name }).SingleOrDefaultAsync(ct);
        (view.ParentId, view.Parent) = (parent?.Id, parent?.Name);
        return view;
    }

    public static async Task<PersonView> CompleteAsync(this PersonView view, AppDbContext db, CancellationToken ct)
    {
        await FillTagsAsync(db, [view], ct);
        return view;
    }

    public static async Task<RelationshipView> CompleteAsync(this RelationshipView view, AppDbContext db, CancellationToken ct)
    {
        await FillTagsAsync(db, [view], ct);
        var sponsors = await (
            from s in db.Set<RelationshipSponsor>()
            join p in db.Set<Person>() on s.PersonId equals p.Id
            where s.RelationshipId == view.Id
            select new { s.Side, p.Id, p.Name }).ToListAsync(ct);
        var ours = sponsors.SingleOrDefault(s => s.Side == SponsorSide.Ours);
        var theirs = sponsors.SingleOrDefault(s => s.Side == SponsorSide.Theirs);
        (view.OurSponsorId, view.OurSponsor) = (ours?.Id, ours?.Name);
        (view.TheirSponsorId, view.TheirSponsor) = (theirs?.Id, theirs?.Name);
        return view;
    }

    private static async Task FillTagsAsync(AppDbContext db, IReadOnlyList<ITaggedView> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var found = await (
            from l in db.Set<TagLink>()
            join t in db.Set<Tag>() on l.TagId equals t.Id
            where ids.Contains(l.RecordId)
            orderby t.SortKey, t.Id
            select new { l.RecordId, Tag = new TagView(t.Id, t.Name, t.Colour) }).ToListAsync(ct);
        var tags = found.ToLookup(f => f.RecordId, f => f.Tag);
        foreach (var row in rows.Where(r => tags.Contains(r.Id)))
        {
            row.Tags = [.. tags[row.Id]];
        }
    }
}
