using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Says which relationship an audit is about, in the caller's transaction.</summary>
internal sealed class AuditSubjects(IRelationships relationships)
{
    private const int MostRelationships = 1_000;

    /// <summary>The relationships to choose from.</summary>
    public Task<IReadOnlyList<RelationshipRef>> ListAsync(AppDbContext db, CancellationToken ct) =>
        relationships.ListAsync(db, MostRelationships, ct);

    /// <summary>The relationship that an audit is about; null for none.</summary>
    public static Task<Guid?> FindAsync(AppDbContext db, Guid auditId, CancellationToken ct) =>
        db.Set<AuditSubject>().Where(s => s.AuditId == auditId).Select(s => (Guid?)s.RelationshipId).SingleOrDefaultAsync(ct);

    /// <summary>
    /// An audit that says nothing yet is about the one relationship that its firms have. With several of them it stays
    /// open: which one is meant, a person knows.
    /// </summary>
    public async Task SuggestAsync(AppDbContext db, NetworkAudit audit, IReadOnlyCollection<Guid> firmIds, CancellationToken ct)
    {
        if (await FindAsync(db, audit.Id, ct) is not null)
        {
            return;
        }

        var fitting = (await ListAsync(db, ct)).Where(r => firmIds.Contains(r.OrganisationId)).ToList();
        if (fitting is [var only])
        {
            db.Add(AuditSubject.Of(audit.WorkspaceId, audit.Id, only.Id));
        }
    }

    /// <summary>False when there is no such relationship for the actor.</summary>
    public async Task<bool> TrySetAsync(AppDbContext db, NetworkAudit audit, Guid? relationshipId, CancellationToken ct)
    {
        var subject = await db.Set<AuditSubject>().SingleOrDefaultAsync(s => s.AuditId == audit.Id, ct);
        if (subject?.RelationshipId == relationshipId)
        {
            return true;
        }

        if (relationshipId is { } id && await relationships.FindAsync(db, id, ct) is null)
        {
            return false;
        }

        if (relationshipId is not { } wanted)
        {
            db.Remove(subject!);
        }
        else if (subject is null)
        {
            db.Add(AuditSubject.Of(audit.WorkspaceId, audit.Id, wanted));
        }
        else
        {
            subject.Become(wanted);
        }

        return true;
    }
}
