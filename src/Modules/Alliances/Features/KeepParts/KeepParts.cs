using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>A part of an alliance as it is stored.</summary>
internal sealed record PartView<TDetails>(Guid Id, Guid Version, TDetails Details)
{
    /// <summary>Fields that somebody else had changed meanwhile and that were kept beside what this person changed.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];
}

/// <summary>Which part, the version that was seen, and what is to stand there.</summary>
/// <param name="AllianceId">The alliance.</param>
/// <param name="Id">The part.</param>
/// <param name="Version">The version that was seen.</param>
/// <param name="Details">What is to stand there.</param>
/// <param name="Seen">What stood there when it was opened; with it a change of other fields by somebody else is merged.</param>
internal sealed record EditPart<TDetails>(Guid AllianceId, Guid Id, Guid Version, TDetails Details, TDetails? Seen = null)
    where TDetails : class;

/// <summary>
/// Lists, adds, changes and deletes what belongs to an alliance: the same rights, checks, sight and versions for every kind
/// of part. A change of what somebody else changed meanwhile is merged field by field; where both changed the same field
/// nothing is saved.
/// </summary>
internal sealed class KeepParts<TRow, TDetails>(AppDb appDb, Saving saving, IEnumerable<IPartRule<TDetails>> rules)
    where TRow : class, IAlliancePart<TRow, TDetails>
    where TDetails : class, new()
{
    public async Task<Outcome<IReadOnlyList<PartView<TDetails>>>> ListAsync(Guid allianceId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<Alliance>().AnyAsync(a => a.Id == allianceId, ct))
        {
            return Refusal.NotFound("alliance");
        }

        var rows = await db.Set<TRow>().AsNoTracking().Where(r => r.AllianceId == allianceId).OrderBy(r => r.Id).ToListAsync(ct);
        return rows.ConvertAll(ViewOf);
    }

    public async Task<Outcome<PartView<TDetails>>> FindAsync(Guid allianceId, Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await FindRowAsync(db, allianceId, id, ct) is { } row ? ViewOf(row) : Refusal.NotFound(TRow.Called);
    }

    public async Task<Outcome<PartView<TDetails>>> AddAsync(Guid allianceId, TDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, $"change the {TRow.Called} of alliances") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == allianceId, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        if (await FindBreachAsync(db, alliance, null, details, ct) is { } breach)
        {
            return breach;
        }

        var row = TRow.Begin(actor.WorkspaceId, allianceId);
        row.Change(details);
        db.Add(row);
        return await SaveAsync(db, row, [], ct);
    }

    public async Task<Outcome<PartView<TDetails>>> EditAsync(EditPart<TDetails> input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, $"change the {TRow.Called} of alliances") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await FindRowAsync(db, input.AllianceId, input.Id, ct) is not { } row)
        {
            return Refusal.NotFound(TRow.Called);
        }

        var merge = row.Version == input.Version ? FieldMerge<TDetails>.Plain(input.Details)
            : input.Seen is { } seen ? FieldMerge<TDetails>.Of(seen, row.ToDetails(), input.Details) : null;
        if (merge is not { Conflicts.Count: 0 })
        {
            return Refusal.Stale(TRow.Called);
        }

        if (merge.Fields.Count > 0 && Check.Shape(merge.Result) is { Count: > 0 } together)
        {
            return Refusal.Invalid(together);
        }

        var alliance = await db.Set<Alliance>().SingleAsync(a => a.Id == input.AllianceId, ct);
        if (await FindBreachAsync(db, alliance, row.Id, merge.Result, ct) is { } breach)
        {
            return breach;
        }

        row.Change(merge.Result);
        return await SaveAsync(db, row, merge.Fields, ct);
    }

    public async Task<Outcome<Done>> DeleteAsync(Guid allianceId, Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, $"change the {TRow.Called} of alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await FindRowAsync(db, allianceId, id, ct) is not { } row)
        {
            return Refusal.NotFound(TRow.Called);
        }

        if (row.Version != version)
        {
            return Refusal.Stale(TRow.Called);
        }

        db.Remove(row);
        return await saving.TrySaveAsync(db, TRow.Called, ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private static PartView<TDetails> ViewOf(TRow row) => new(row.Id, row.Version, row.ToDetails());

    private static Task<TRow?> FindRowAsync(AppDbContext db, Guid allianceId, Guid id, CancellationToken ct) =>
        db.Set<TRow>().SingleOrDefaultAsync(
            r => r.Id == id && r.AllianceId == allianceId && db.Set<Alliance>().Any(a => a.Id == allianceId), ct);

    private async Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, TDetails details, CancellationToken ct)
    {
        foreach (var rule in rules)
        {
            if (await rule.FindBreachAsync(db, alliance, id, details, ct) is { } breach)
            {
                return breach;
            }
        }

        return null;
    }

    private async Task<Outcome<PartView<TDetails>>> SaveAsync(AppDbContext db, TRow row, IReadOnlyList<string> merged, CancellationToken ct) =>
        await saving.TrySaveAsync(db, TRow.Called, referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : ViewOf(row) with { Merged = merged };
}
