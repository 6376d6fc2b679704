using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Tests.Storage;

/// <summary>What the model must hold so that the database itself keeps workspaces apart; a sentence for each breach.</summary>
internal static class ModelRules
{
    private const string WorkspaceId = nameof(IWorkspaceRow.WorkspaceId);

    /// <summary>Tables that belong to no workspace, by name: whoever adds one says so here.</summary>
    private static readonly string[] OfNoWorkspace =
        ["Users", "UserClaims", "UserLogins", "UserTokens", "UserPasskeys", "SignInLinks", "Workspaces",
         "Sessions", "AccessTokens", "Authenticators", "RecoveryCodes"];

    /// <summary>A person's own memberships are looked up by the person.</summary>
    private static readonly string[] IndexesAcrossWorkspaces = ["IX_Members_UserId"];

    public static IEnumerable<string> Breaches(IModel model) => model.GetEntityTypes()
        .Where(entity => !entity.IsOwned() && !entity.IsMappedToJson())
        .SelectMany(entity => IsRow(entity) ? BreachesOfRow(entity) : BreachesOfOther(entity));

    private static bool IsRow(IReadOnlyEntityType entity) => entity.FindProperty(WorkspaceId) is not null;

    private static IEnumerable<string> BreachesOfOther(IEntityType entity)
    {
        if (!OfNoWorkspace.Contains(entity.GetTableName()))
            yield return $"{entity.GetTableName()} has no {WorkspaceId}";
    }

    private static IEnumerable<string> BreachesOfRow(IEntityType entity)
    {
        var table = entity.GetTableName();
        if (!entity.ClrType.IsAssignableTo(typeof(IWorkspaceRow)))
            yield return $"{table} has a {WorkspaceId} but is no {nameof(IWorkspaceRow)}, so it gets no filter";
        if (entity.GetDeclaredQueryFilters().All(filter => filter.Key != "workspace"))
            yield return $"{table} has no query filter";
        if (entity.FindPrimaryKey()?.Properties[0].Name != WorkspaceId)
            yield return $"the primary key of {table} does not start with {WorkspaceId}";
        if (entity.FindPrimaryKey() is { } key && key.Properties.Any(property => property.ValueGenerated != ValueGenerated.Never))
            yield return $"the primary key of {table} is generated";
        foreach (var index in entity.GetIndexes().Where(index => index.Properties[0].Name != WorkspaceId))
        {
            if (!IndexesAcrossWorkspaces.Contains(index.GetDatabaseName()))
                yield return $"the index {index.GetDatabaseName()} does not start with {WorkspaceId}";
        }

        foreach (var breach in entity.GetForeignKeys().SelectMany(BreachesOfForeignKey))
            yield return breach;
    }

    private static IEnumerable<string> BreachesOfForeignKey(IForeignKey key)
    {
        var name = key.GetConstraintName();
        if (IsRow(key.PrincipalEntityType)
            && (key.Properties[0].Name != WorkspaceId || key.PrincipalKey.Properties[0].Name != WorkspaceId))
            yield return $"the foreign key {name} does not start with {WorkspaceId} on both sides";
        if (key.DeleteBehavior == DeleteBehavior.SetNull)
            yield return $"the foreign key {name} sets null, {WorkspaceId} included";
    }
}
