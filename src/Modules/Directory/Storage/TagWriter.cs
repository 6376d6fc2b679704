using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Puts tags on records and takes them off; saved by the caller, and told in the record's audit trail.</summary>
internal static class TagWriter
{
    /// <summary>The chosen tags, those that are only words added.</summary>
    public static async Task<Outcome<IReadOnlyList<Tag>>> WantedAsync(AppDbContext db, RecordTags input, CancellationToken ct)
    {
        var ids = (input.TagIds ?? []).Distinct().ToList();
        var tags = await db.Set<Tag>().Where(t => ids.Contains(t.Id)).ToListAsync(ct);
        if (tags.Count < ids.Count)
        {
            return Refusal.Invalid(new FieldError(nameof(input.TagIds), "There is no such tag."));
        }

        foreach (var word in (input.NewTags ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > TagDetails.NameLength || SortKeys.Of(word).Length == 0)
            {
                return Refusal.Invalid(new FieldError(
                    nameof(input.NewTags), $"'{word}' is no tag: a tag is a word of at most {TagDetails.NameLength} characters."));
            }

            tags.Add(await FindOrAddAsync(db, word, ct));
        }

        return tags.DistinctBy(t => t.Id).ToList();
    }

    public static async Task<Tag> FindOrAddAsync(AppDbContext db, string word, CancellationToken ct)
    {
        var key = SortKeys.Of(word);
        var tag = db.Set<Tag>().Local.FirstOrDefault(t => t.SortKey == key) ?? await db.Set<Tag>().SingleOrDefaultAsync(t => t.SortKey == key, ct);
        if (tag is null)
        {
            tag = Tag.Create(db.WorkspaceId, new() { Name = word, Colour = ColourOf(key) });
            db.Add(tag);
        }

        return tag;
    }

    public static async Task SetAsync(AppDbContext db, ITrashable record, IReadOnlyList<Tag> wanted, CancellationToken ct)
    {
        var links = await db.Set<TagLink>().Where(l => l.RecordId == record.Id).ToListAsync(ct);
        var before = links.Select(l => l.TagId).ToHashSet();
        var after = wanted.Select(t => t.Id).ToHashSet();
        if (before.SetEquals(after))
        {
            return;
        }

        var known = await db.Set<Tag>().Where(t => before.Contains(t.Id)).ToListAsync(ct);
        db.RemoveRange(links.Where(l => !after.Contains(l.TagId)));
        db.AddRange(wanted.Where(t => !before.Contains(t.Id)).Select(t => TagLink.Of(record.WorkspaceId, Records.KindOf(record), record.Id, t.Id)));
        AuditTrail.Tell(db, record, new FieldChange("Tags", Words(known), Words(wanted)));
    }

    private static string? Words(IReadOnlyList<Tag> tags) =>
        tags.Count == 0 ? null : string.Join(", ", tags.OrderBy(t => t.SortKey, StringComparer.Ordinal).Select(t => t.Name));

    /// <summary>A new word gets a colour by its letters: always the same one, and not all grey.</summary>
    private static TagColour ColourOf(string key)
    {
        var colours = Enum.GetValues<TagColour>();
        return colours[1 + (key.Sum(c => c) % (colours.Length - 1))];
    }
}
