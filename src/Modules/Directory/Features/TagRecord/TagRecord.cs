using Entente.Modules.Directory.Contracts;
using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The tags that a record is to carry: those that are there by id, new ones by name.</summary>
internal sealed record RecordTags
{
    public List<Guid> TagIds { get; set; } = [];

    /// <summary>Words with commas between them; those that are no tags yet become some.</summary>
    [PlainText(400)]
    public string? NewTags { get; set; }
}

internal sealed record TagRecordInput(RecordKind Record, Guid Id, RecordTags Tags);

/// <summary>Replaces the tags of a record; told in its audit trail as one field.</summary>
internal sealed class TagRecord(AppDb appDb, Saving saving)
{
    private const int MostOfRecord = 30;

    public async Task<Outcome<IReadOnlyList<TagView>>> RunAsync(TagRecordInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change tags") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Tags) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Records.FindAsync(db, input.Record, input.Id, ct) is not { } record)
        {
            return Refusal.NotFound(input.Record.Word());
        }

        if (!(await TagWriter.WantedAsync(db, input.Tags, ct)).TryGet(out var wanted, out var unknown))
        {
            return unknown;
        }

        if (wanted.Count > MostOfRecord)
        {
            return Refusal.Invalid(new FieldError(nameof(RecordTags.TagIds), $"A record can carry {MostOfRecord} tags."));
        }

        await TagWriter.SetAsync(db, record, wanted, ct);
        return await saving.TrySaveAsync(db, "record", "Somebody else changed these tags just now. Look at them again.", ct: ct) is { } refusal
            ? refusal
            : wanted.OrderBy(t => t.SortKey, StringComparer.Ordinal).Select(t => new TagView(t.Id, t.Name, t.Colour)).ToList();
    }
}
