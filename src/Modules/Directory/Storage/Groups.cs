using Entente.Modules.Directory.Domain;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Who belongs to whom among organisations: at most one parent each, and never in a circle.</summary>
internal static class Groups
{
    /// <summary>No real group is deeper; a walk that is longer has met a circle.</summary>
    public const int MaxDepth = 50;

    /// <summary>Sets, moves or takes away the parent; the change is saved with the organisation's own. Null when it fits.</summary>
    public static async Task<Refusal?> SetParentAsync(AppDbContext db, Organisation organisation, OrganisationDetails details, CancellationToken ct)
    {
        var row = await db.Set<OrganisationParent>().SingleOrDefaultAsync(p => p.OrganisationId == organisation.Id, ct);
        Organisation? parent = null;
        if (details.ParentId is not null || Cleaned.OrNull(details.Parent) is not null)
        {
            if (!(await OrganisationChoice.FindAsync(db, new ParentChoice(details.ParentId, details.Parent), ct)).TryGet(out parent, out var unclear))
            {
                return Refusal.Invalid(new FieldError(nameof(details.Parent), unclear.Message));
            }

            if (await IsAboveAsync(db, organisation.Id, parent.Id, ct))
            {
                return Refusal.Invalid(new FieldError(
                    nameof(details.Parent), $"{parent.Name} belongs to {organisation.Name} itself, directly or through others."));
            }
        }

        if (row?.ParentId == parent?.Id)
        {
            return null;
        }

        var before = row is null ? null : await db.Set<Organisation>().Where(o => o.Id == row.ParentId).Select(o => o.Name).SingleOrDefaultAsync(ct);
        AuditTrail.Tell(db, organisation, new FieldChange(nameof(details.Parent), before, parent?.Name));
        Store(db, organisation, row, parent);
        return null;
    }

    /// <summary>The organisations above, the nearest first.</summary>
    public static async Task<IReadOnlyList<Guid>> AboveAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var above = new List<Guid>();
        for (Guid? next = await ParentOfAsync(db, id, ct); next is { } parent && !above.Contains(parent) && above.Count < MaxDepth;)
        {
            above.Add(parent);
            next = await ParentOfAsync(db, parent, ct);
        }

        return above;
    }

    /// <summary>True when <paramref name="upper"/> is the organisation itself or one above it.</summary>
    private static async Task<bool> IsAboveAsync(AppDbContext db, Guid upper, Guid id, CancellationToken ct) =>
        upper == id || (await AboveAsync(db, id, ct)).Contains(upper);

    private static void Store(AppDbContext db, Organisation organisation, OrganisationParent? row, Organisation? parent)
    {
        if (parent is null)
        {
            db.Remove(row!);
        }
        else if (row is null)
        {
            db.Add(OrganisationParent.Of(organisation.WorkspaceId, organisation.Id, parent.Id));
        }
        else
        {
            row.Move(parent.Id);
        }
    }

    private static Task<Guid?> ParentOfAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        db.Set<OrganisationParent>().Where(p => p.OrganisationId == id).Select(p => (Guid?)p.ParentId).SingleOrDefaultAsync(ct);

    private sealed record ParentChoice(Guid? OrganisationId, string? Organisation) : INamesOrganisation;
}
