using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Whom relationships can be assigned to.</summary>
internal static class AssignmentRules
{
    /// <summary>Null for a member who is limited to assigned relationships; else why not.</summary>
    public static async Task<Refusal?> FindBreachAsync(AppDbContext db, Guid userId, CancellationToken ct)
    {
        var member = await db.Members.Where(m => m.WorkspaceId == db.WorkspaceId && m.UserId == userId)
            .Select(m => new { m.LimitedUtc }).SingleOrDefaultAsync(ct);
        return member switch
        {
            null => Refusal.NotFound("member"),
            { LimitedUtc: null } => Refusal.Conflict("This member sees every relationship. Limit the member to assigned ones first."),
            _ => null,
        };
    }

    /// <summary>"Ann Lee: Omega", for the audit trail.</summary>
    public static async Task<string> LabelAsync(AppDbContext db, Guid userId, Relationship relationship, CancellationToken ct)
    {
        var name = await db.Users.Where(u => u.Id == userId).Select(u => u.DisplayName).SingleAsync(ct);
        var label = $"{name}: {relationship.Title}";
        return label.Length > 300 ? label[..300] : label;
    }
}
