using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A tag with the number of records that carry it.</summary>
internal sealed record TagRow(Guid Id, string Name, TagColour Colour, int Records, [property: System.Text.Json.Serialization.JsonIgnore] Guid Version)
{
    [System.Text.Json.Serialization.JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);
}

/// <summary>The tags of the workspace, by name.</summary>
internal sealed class ListTags(AppDb appDb)
{
    /// <summary>A workspace with more has no tags but a second set of names.</summary>
    public const int Most = 500;

    public async Task<Outcome<IReadOnlyList<TagRow>>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see tags") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<Tag>().OrderBy(t => t.SortKey).ThenBy(t => t.Id).Take(Most)
            .Select(t => new TagRow(t.Id, t.Name, t.Colour, db.Set<TagLink>().Count(l => l.TagId == t.Id), t.Version)).ToListAsync(ct);
    }
}
