using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Notifications;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>What all ways of writing an entry have in common: what must hold, and who is told.</summary>
internal sealed class EntryWriting(Notifying notifying, TimeProvider clock)
{
    public const string Record = "entry";

    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a new entry to the caller's changes.</summary>
    public async Task<Outcome<TimelineEntry>> AddAsync(AppDbContext db, EntryDetails details, Actor actor, CancellationToken ct)
    {
        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (!(await EntryPlacing.FindAsync(db, details, ct)).TryGet(out var place, out var unclear))
        {
            return unclear;
        }

        if (!(await AttendeeChoice.FindAsync(db, details, place, ct)).TryGet(out var attendees, out var unknown))
        {
            return unknown;
        }

        if (await OwnerBreachAsync(db, details, actor.UserId, ct) is { } breach)
        {
            return breach;
        }

        var entry = TimelineEntry.Create(actor.WorkspaceId, details, place, new(actor.UserId, actor.Name), NowUtc);
        db.Add(entry);
        SubjectLinks.Add(db, entry, attendees);
        await TellAsync(db, entry, new(null, null), actor, ct);
        return entry;
    }

    /// <summary>Changes an entry that was read by the caller.</summary>
    public async Task<Refusal?> ChangeAsync(AppDbContext db, TimelineEntry entry, EntryDetails details, Actor actor, CancellationToken ct)
    {
        var whole = details with { Kind = entry.Kind, RelationshipId = null, OrganisationId = null, PersonId = null };
        if (Check.Shape(whole) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var place = new EntryPlace(entry.RelationshipId, entry.OrganisationId, entry.PersonId);
        if (!(await AttendeeChoice.FindAsync(db, whole, place, ct)).TryGet(out var attendees, out var unknown))
        {
            return unknown;
        }

        if (await OwnerBreachAsync(db, whole, entry.OwnerId, ct) is { } breach)
        {
            return breach;
        }

        var before = new Told(entry.Text, entry.OwnerId);
        entry.Change(whole, NowUtc);
        await SubjectLinks.ReplaceAsync(db, entry, attendees, ct);
        await TellAsync(db, entry, before, actor, ct);
        return null;
    }

    private static async Task<Refusal?> OwnerBreachAsync(AppDbContext db, EntryDetails details, Guid? before, CancellationToken ct) =>
        details.Kind == EntryKind.Task ? await RelationshipRules.FindBreachOfOwnerAsync(db, details.OwnerId, before, ct) : null;

    /// <summary>Tells who is mentioned anew, and who has got a task.</summary>
    private async Task TellAsync(AppDbContext db, TimelineEntry entry, Told before, Actor actor, CancellationToken ct)
    {
        var path = $"timeline/{entry.Id}";
        if (entry.Kind == EntryKind.Task && entry.OwnerId is { } owner && owner != before.OwnerId)
        {
            await notifying.TellAsync(db, owner, $"{actor.Name} gave you a task: {entry.Title}", path, $"task:{entry.Id}", ct);
        }

        if (entry.Text?.Contains('@', StringComparison.Ordinal) != true)
        {
            return;
        }

        var members = (await ListOwners.Of(db).ToListAsync(ct)).ConvertAll(m => (m.UserId, m.Name));
        foreach (var mentioned in Mentions.Find(entry.Text, members).Except(Mentions.Find(before.Text, members)))
        {
            await notifying.TellAsync(
                db, mentioned, $"{actor.Name} mentioned you in a {entry.Kind.Word()}: {entry.AuditLabel}", path, $"mention:{entry.Id}", ct);
        }
    }

    /// <summary>Whom the entry had reached before.</summary>
    private sealed record Told(string? Text, Guid? OwnerId);
}
