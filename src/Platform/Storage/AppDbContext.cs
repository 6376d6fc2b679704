using System.Linq.Expressions;
using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Audit;
using Entente.Platform.Jobs;
using Entente.Platform.Search;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Query;

namespace Entente.Platform.Storage;

/// <summary>
/// The one context of the product. It sees one workspace: the query filter of every workspace row reads
/// <see cref="WorkspaceId"/> from the context instance, and saving refuses any row of another workspace.
/// Open it through <see cref="AppDb"/>.
/// </summary>
public sealed class AppDbContext(
    DbContextOptions<AppDbContext> options, IEnumerable<IModelPart> parts, TimeProvider clock, ISearchIndex search)
    : IdentityUserContext<AppUser, Guid>(options)
{
    /// <summary>The workspace that this context sees; empty: none.</summary>
    public Guid WorkspaceId { get; private set; }

    /// <summary>The person who acts; empty: nobody.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The index, for rows that are written past <see cref="SaveChanges"/>.</summary>
    internal ISearchIndex SearchIndex => search;

    internal string UserName { get; private set; } = string.Empty;

    /// <summary>Changes that the audit trail cannot see in a record's own row, until they are saved.</summary>
    internal List<ToldChange> Told { get; } = [];

    /// <summary>Set for migrations and backups only: the connection keeps its own role.</summary>
    internal bool ActsAsOwner { get; set; }

    public DbSet<Workspace> Workspaces => Set<Workspace>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Job> Jobs => Set<Job>();

    /// <summary>Which relationships limited people see.</summary>
    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>True while this context hides relationships that are not assigned to its person.</summary>
    public bool SeesAssignedOnly { get; private set; }

    internal DbSet<Invitation> Invitations => Set<Invitation>();

    internal DbSet<StoredAnswer> StoredAnswers => Set<StoredAnswer>();

    internal DbSet<Session> Sessions => Set<Session>();

    internal DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    internal DbSet<Authenticator> Authenticators => Set<Authenticator>();

    internal DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    internal DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    internal void Enter(Guid workspaceId, Guid userId, string userName, bool seesAssignedOnly = false) =>
        (WorkspaceId, UserId, UserName, SeesAssignedOnly) = (workspaceId, userId, userName, seesAssignedOnly);

    /// <summary>
    /// For upkeep that shows the person nothing, such as carrying a new name on to rows that copy it: until disposal
    /// this context sees the whole workspace.
    /// </summary>
    public IDisposable SeeingWholeWorkspace() => new WholeWorkspace(this);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        BeforeSave();
        return SearchChanges.Of(ChangeTracker) is null
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("Records that search finds are saved asynchronously.");
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        BeforeSave();
        return SearchChanges.Of(ChangeTracker) is { } changes
            ? SaveWithIndexAsync(changes, acceptAllChangesOnSuccess, cancellationToken)
            : base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder, Database.ProviderName!);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        PlatformModel.Build(builder);
        foreach (var part in parts)
        {
            part.Build(builder);
        }

        builder.Entity<Job>().Metadata.SetQueryFilter(IModelPart.AssignedFilter, OfThisContext(OwnJobs));
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IWorkspaceRow))))
        {
            entity.SetQueryFilter("workspace", WorkspaceFilter(entity.ClrType));
            var limits = parts.Select(part => part.Filter(entity.ClrType)).OfType<LambdaExpression>().Select(OfThisContext).ToList();
            if (limits.Count > 0)
            {
                entity.SetQueryFilter(IModelPart.AssignedFilter, limits.Aggregate(Both));
            }

            if (entity.ClrType.IsAssignableTo(typeof(ITrashed)))
            {
                entity.SetQueryFilter(Trash.Filter, TrashFilter(entity.ClrType));
            }
        }
    }

    /// <summary>x => x.WorkspaceId == this.WorkspaceId; members are also visible to the person they are about.</summary>
    private LambdaExpression WorkspaceFilter(Type row)
    {
        var x = Expression.Parameter(row, "x");
        var self = Expression.Constant(this);
        Expression body = Expression.Equal(
            Expression.Property(x, nameof(IWorkspaceRow.WorkspaceId)), Expression.Property(self, nameof(WorkspaceId)));
        if (row == typeof(Member))
        {
            body = Expression.OrElse(body, Expression.Equal(
                Expression.Property(x, nameof(Member.UserId)), Expression.Property(self, nameof(UserId))));
        }

        return Expression.Lambda(body, x);
    }

    /// <summary>The records and their rows of the search index, in one transaction.</summary>
    private async Task<int> SaveWithIndexAsync(SearchChanges changes, bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
        var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);
        await search.RemoveAsync(this, changes.Removed, ct);
        await search.AppendAsync(this, changes.Added, ct);
        await search.WriteAsync(this, changes.Changed, ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }

        return count;
    }

    /// <summary>Limited people see the jobs that they started; titles of others may name what is not theirs.</summary>
    private static readonly Expression<Func<AppDbContext, Job, bool>> OwnJobs =
        (db, job) => !db.SeesAssignedOnly || job.StartedByUserId == db.UserId;

    /// <summary>Puts this context in the place of the filter's first parameter, where the framework recognises it.</summary>
    private LambdaExpression OfThisContext(LambdaExpression filter) => Expression.Lambda(
        ReplacingExpressionVisitor.Replace(filter.Parameters[0], Expression.Constant(this), filter.Body), filter.Parameters[1]);

    /// <summary>A row that two modules limit is seen where both let it be seen.</summary>
    private static LambdaExpression Both(LambdaExpression one, LambdaExpression other) => Expression.Lambda(
        Expression.AndAlso(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters[0]);

    /// <summary>x => x.DeletedUtc == null</summary>
    private static LambdaExpression TrashFilter(Type row)
    {
        var x = Expression.Parameter(row, "x");
        return Expression.Lambda(
            Expression.Equal(Expression.Property(x, nameof(ITrashed.DeletedUtc)), Expression.Constant(null, typeof(DateTime?))), x);
    }

    private void BeforeSave()
    {
        ChangeTracker.DetectChanges();
        var changed = ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            GuardWorkspace(entry);
            if (entry is { Entity: IVersioned, State: EntityState.Modified })
            {
                entry.Property(nameof(IVersioned.Version)).CurrentValue = Guid.CreateVersion7();
            }
        }

        AuditTrail.Record(this, changed, clock.GetUtcNow().UtcDateTime);
    }

    private void GuardWorkspace(EntityEntry entry)
    {
        if (entry.Entity is IWorkspaceRow row && (row.WorkspaceId != WorkspaceId || WorkspaceId == Guid.Empty))
        {
            throw new InvalidOperationException(
                $"A {entry.Metadata.ClrType.Name} of another workspace was about to be saved. Nothing was saved.");
        }
    }

    private sealed class WholeWorkspace : IDisposable
    {
        private readonly AppDbContext db;
        private readonly bool before;

        public WholeWorkspace(AppDbContext db)
        {
            (this.db, before) = (db, db.SeesAssignedOnly);
            db.SeesAssignedOnly = false;
        }

        public void Dispose() => db.SeesAssignedOnly = before;
    }
}
