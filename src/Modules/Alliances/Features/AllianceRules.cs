using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>What must hold between an alliance and the members, people and agreements that it names.</summary>
internal static class AllianceRules
{
    public const string Gone = "Something that this names is not there any more. Load the page again.";

    public static async Task<Refusal?> FindBreachOfManagerAsync(AppDbContext db, Guid? managerId, Guid? before, CancellationToken ct) =>
        managerId is null || managerId == before
        || await db.Members.AnyAsync(m => m.WorkspaceId == db.WorkspaceId && m.UserId == managerId && m.JoinedUtc != null, ct)
            ? null
            : Field(nameof(AllianceDetails.ManagerId), "There is no such member of this workspace.");

    /// <summary>The person works for the firm of the side.</summary>
    public static async Task<Refusal?> FindBreachOfPersonAsync(
        AppDbContext db, IDirectory directory, Guid? personId, Side side, Alliance alliance, string field, CancellationToken ct)
    {
        if (personId is not { } id)
        {
            return null;
        }

        if (await directory.FindPeopleAsync(db, [id], ct) is not [var person])
        {
            return Field(field, "There is no such person in the directory.");
        }

        var isTheirs = person.OrganisationId == alliance.OrganisationId;
        return isTheirs == (side == Side.Theirs)
            ? null
            : Field(field, isTheirs ? $"{person.Name} works for the other firm." : $"{person.Name} does not work for the other firm.");
    }

    /// <summary>The parent is another agreement of the same alliance and does not stand below this one.</summary>
    public static async Task<Refusal?> FindBreachOfParentAsync(
        AppDbContext db, Guid allianceId, Guid? agreementId, Guid? parentId, CancellationToken ct)
    {
        if (parentId is null)
        {
            return null;
        }

        var parents = await db.Set<Agreement>().Where(a => a.AllianceId == allianceId).ToDictionaryAsync(a => a.Id, a => a.ParentId, ct);
        if (!parents.ContainsKey(parentId.Value))
        {
            return Field(nameof(AgreementDetails.ParentId), "There is no such agreement in this alliance.");
        }

        for (var above = parentId; above is { } id; above = parents.GetValueOrDefault(id))
        {
            if (id == agreementId)
            {
                return Field(nameof(AgreementDetails.ParentId), "An agreement cannot stand under itself, nor under one of its own.");
            }
        }

        return null;
    }

    /// <summary>The agreements of an alliance that the actor may see.</summary>
    public static IQueryable<Agreement> AgreementsOf(AppDbContext db, Guid allianceId) =>
        db.Set<Agreement>().Where(a => a.AllianceId == allianceId && db.Set<Alliance>().Any(one => one.Id == allianceId));

    /// <summary>Whether figures can be computed as of the day; null: they can.</summary>
    public static Refusal? OutOfReach(DateOnly? on) =>
        on is { Year: < 1900 or > 2199 } ? Field("on", "Choose a day between 1900 and 2199.") : null;

    public static Refusal Field(string field, string message) => Refusal.Invalid(new FieldError(field, message));
}
