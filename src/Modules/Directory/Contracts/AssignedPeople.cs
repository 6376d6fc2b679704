using System.Linq.Expressions;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// For rows of other modules that name people of several firms: whether a person works for a firm whose relationship the
/// context's person must not see. Our own firm is seen by everybody.
/// </summary>
public static class AssignedPeople
{
    /// <summary>From the context and a person's id to whether the person is of a firm that is not assigned.</summary>
    public static Expression<Func<AppDbContext, Guid?, bool>> OfAnotherFirm { get; } = (db, personId) =>
        db.Set<Person>().Any(p => p.Id == personId && !db.Set<Organisation>().Any(o => o.Id == p.OrganisationId
            && (o.IsOwn || db.Set<Relationship>().Any(r => r.OrganisationId == o.Id
                && (r.OwnerId == db.UserId || db.Assignments.Any(a => a.UserId == db.UserId && a.RelationshipId == r.Id))))));
}
