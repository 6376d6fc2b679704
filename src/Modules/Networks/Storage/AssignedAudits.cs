using System.Linq.Expressions;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Entente.Modules.Networks.Storage;

/// <summary>
/// Who is limited to assigned relationships sees an audit when everybody in it is known and works for our firm or for one
/// whose relationship is assigned. What belongs to an audit is seen with it.
/// </summary>
internal static class AssignedAudits
{
    private static readonly Expression<Func<AppDbContext, Guid, bool>> OfAudit = (db, auditId) =>
        !db.SeesAssignedOnly || db.Set<NetworkAudit>().Any(a => a.Id == auditId);

    public static LambdaExpression? Filter(Type row) => row switch
    {
        _ when row == typeof(NetworkAudit) => Audits(),
        _ when BelongsToAudit(row) => Of(row),
        _ => null,
    };

    /// <summary>Participants are what the filter of audits itself reads, always together with their audit.</summary>
    private static bool BelongsToAudit(Type row) => row.Assembly == typeof(NetworkAudit).Assembly && row != typeof(AuditParticipant)
        && row.GetProperty(nameof(ComputedAudit.AuditId))?.PropertyType == typeof(Guid);

    private static LambdaExpression Audits()
    {
        var db = Expression.Parameter(typeof(AppDbContext), "db");
        var audit = Expression.Parameter(typeof(NetworkAudit), "audit");
        var participant = Expression.Parameter(typeof(AuditParticipant), "participant");
        var person = Expression.Property(participant, nameof(AuditParticipant.PersonId));
        var ofAnother = ReplacingExpressionVisitor.Replace(
            AssignedPeople.OfAnotherFirm.Parameters, [db, person], AssignedPeople.OfAnotherFirm.Body);
        var isHidden = Expression.Lambda<Func<AuditParticipant, bool>>(
            Expression.AndAlso(
                Expression.Equal(Expression.Property(participant, nameof(AuditParticipant.AuditId)), Expression.Property(audit, nameof(NetworkAudit.Id))),
                Expression.OrElse(Expression.Equal(person, Expression.Constant(null, typeof(Guid?))), ofAnother)),
            participant);
        var participants = Expression.Call(db, nameof(DbContext.Set), [typeof(AuditParticipant)]);
        var anyHidden = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(AuditParticipant)], participants, Expression.Quote(isHidden));
        var seesAll = Expression.Not(Expression.Property(db, nameof(AppDbContext.SeesAssignedOnly)));
        return Expression.Lambda(Expression.OrElse(seesAll, Expression.Not(anyHidden)), db, audit);
    }

    private static LambdaExpression Of(Type row)
    {
        var x = Expression.Parameter(row, "x");
        var auditId = Expression.Property(x, nameof(ComputedAudit.AuditId));
        return Expression.Lambda(
            ReplacingExpressionVisitor.Replace(OfAudit.Parameters[1], auditId, OfAudit.Body), OfAudit.Parameters[0], x);
    }
}
