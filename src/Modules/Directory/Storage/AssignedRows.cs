using System.Linq.Expressions;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore.Query;

namespace Entente.Modules.Directory.Storage;

/// <summary>
/// What people who are limited to assigned relationships see: those that they look after or that are assigned to them,
/// and the rows of every module that hang on these.
/// </summary>
internal static class AssignedRows
{
    private static readonly Expression<Func<AppDbContext, Relationship, bool>> Relationships = (db, r) =>
        !db.SeesAssignedOnly || r.OwnerId == db.UserId || db.Assignments.Any(a => a.UserId == db.UserId && a.RelationshipId == r.Id);

    private static readonly Expression<Func<AppDbContext, Guid?, bool>> OfRelationship = (db, id) =>
        !db.SeesAssignedOnly || id == null || db.Set<Relationship>().Any(r => r.Id == id
            && (r.OwnerId == db.UserId || db.Assignments.Any(a => a.UserId == db.UserId && a.RelationshipId == r.Id)));

    private static readonly Expression<Func<AppDbContext, Guid?, bool>> OfOrganisation = (db, id) =>
        !db.SeesAssignedOnly || id == null || db.Set<Relationship>().Any(r => r.OrganisationId == id
            && (r.OwnerId == db.UserId || db.Assignments.Any(a => a.UserId == db.UserId && a.RelationshipId == r.Id)));

    public static LambdaExpression? Filter(Type row) => row switch
    {
        _ when row == typeof(Relationship) => Relationships,
        _ when row.IsAssignableTo(typeof(IOfRelationship)) => Of(row, IOfRelationship.Key, OfRelationship),
        _ when row.IsAssignableTo(typeof(IOfOrganisation)) => Of(row, IOfOrganisation.Key, OfOrganisation),
        _ => null,
    };

    private static LambdaExpression Of(Type row, string key, Expression<Func<AppDbContext, Guid?, bool>> visible)
    {
        var x = Expression.Parameter(row, "x");
        var id = Expression.Convert(Expression.Property(x, key), typeof(Guid?));
        return Expression.Lambda(ReplacingExpressionVisitor.Replace(visible.Parameters[1], id, visible.Body), visible.Parameters[0], x);
    }
}
