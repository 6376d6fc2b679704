using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A new tag without an id; else the tag and the version that was seen.</summary>
internal sealed record SaveTagInput(Guid? Id, Guid? Version, TagDetails Details);

internal sealed class SaveTag(AppDb appDb, Saving saving)
{
    private const string Duplicate = "There is a tag of this name already.";

    public async Task<Outcome<TagRow>> RunAsync(SaveTagInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change tags") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var tag = input.Id is { } id ? await db.Set<Tag>().SingleOrDefaultAsync(t => t.Id == id, ct) : Tag.Create(actor.WorkspaceId, input.Details);
        if (tag is null)
        {
            return Refusal.NotFound("tag");
        }

        if (input.Id is null && await db.Set<Tag>().CountAsync(ct) >= ListTags.Most)
        {
            return Refusal.Conflict($"A workspace can have {ListTags.Most} tags. Delete one that nobody uses.");
        }

        if (input.Id is not null && tag.Version != input.Version)
        {
            return Refusal.Stale("tag");
        }

        if (await FindNamesakeAsync(db, tag.Id, input.Details, ct) is { } breach)
        {
            return breach;
        }

        Store(db, tag, input);
        return await saving.TrySaveAsync(db, "tag", Duplicate, ct: ct) is { } refusal
            ? refusal
            : new TagRow(tag.Id, tag.Name, tag.Colour, await db.Set<TagLink>().CountAsync(l => l.TagId == tag.Id, ct), tag.Version);
    }

    private static void Store(AppDbContext db, Tag tag, SaveTagInput input)
    {
        if (input.Id is null)
        {
            db.Add(tag);
        }
        else
        {
            tag.Change(input.Details);
        }
    }

    private static async Task<Refusal?> FindNamesakeAsync(AppDbContext db, Guid id, TagDetails details, CancellationToken ct)
    {
        var key = SortKeys.Of(details.Name!);
        return await db.Set<Tag>().AnyAsync(t => t.SortKey == key && t.Id != id, ct)
            ? Refusal.Invalid(new FieldError(nameof(details.Name), Duplicate))
            : null;
    }
}
