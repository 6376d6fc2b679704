using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Exports.Archive;

/// <summary>
/// Which tables an archive holds, read off the model: every table of workspace rows takes part on the day it is added,
/// unless its rows are <see cref="INotArchived"/>. Tables stand so that what a row refers to comes before it.
/// </summary>
internal static class ArchiveTables
{
    /// <summary>Columns of the workspace itself that are its address, not its content.</summary>
    private static readonly HashSet<string> NotContent =
        [nameof(Workspace.Id), nameof(Workspace.Slug), nameof(Workspace.CreatedUtc), nameof(Workspace.ReadInUtc), nameof(Workspace.ReadInFrom)];

    public static IReadOnlyList<BulkTable> Of(AppDbContext db) =>
    [
        .. db.Model.GetEntityTypes().Where(IsContent).OrderBy(e => Depth(e, [])).ThenBy(e => e.GetTableName(), StringComparer.Ordinal)
            .Select(e => new BulkTable(e)),
    ];

    /// <summary>The settings that are columns of the workspace.</summary>
    public static IReadOnlyList<IProperty> Settings(AppDbContext db) =>
        [.. db.Model.FindEntityType(typeof(Workspace))!.GetProperties().Where(p => !NotContent.Contains(p.Name))];

    /// <summary>
    /// Columns that refer to a row which may come later: to the same table, or back in a circle. They are filled once all rows are
    /// there, and so may be empty.
    /// </summary>
    public static IReadOnlyList<IProperty> Later(BulkTable table, IReadOnlyList<BulkTable> before)
    {
        var there = before.Select(t => t.Entity).ToHashSet();
        return
        [
            .. table.Entity.GetForeignKeys()
                .Where(key => IsContent(key.PrincipalEntityType) && !there.Contains(key.PrincipalEntityType))
                .SelectMany(key => key.Properties).Where(p => p.Name != nameof(IWorkspaceRow.WorkspaceId) && p.IsNullable).Distinct(),
        ];
    }

    private static bool IsContent(IReadOnlyEntityType entity) => entity.ClrType.IsAssignableTo(typeof(IWorkspaceRow))
        && !entity.ClrType.IsAssignableTo(typeof(INotArchived)) && entity.GetTableName() is not null;

    /// <summary>How many tables must be there before; a circle is cut where it is entered.</summary>
    private static int Depth(IReadOnlyEntityType entity, IReadOnlyList<IReadOnlyEntityType> path) => entity.GetForeignKeys()
        .Where(key => key.PrincipalEntityType != entity && IsContent(key.PrincipalEntityType) && !path.Contains(key.PrincipalEntityType)
            && !key.Properties.Any(p => p.IsNullable && IsInCircle(key)))
        .Select(key => Depth(key.PrincipalEntityType, [.. path, entity]) + 1).DefaultIfEmpty(0).Max();

    private static bool IsInCircle(IReadOnlyForeignKey key) => Reaches(key.PrincipalEntityType, key.DeclaringEntityType, []);

    private static bool Reaches(IReadOnlyEntityType from, IReadOnlyEntityType to, HashSet<IReadOnlyEntityType> seen) =>
        from == to || (seen.Add(from) && from.GetForeignKeys().Any(key => key.PrincipalEntityType != from && Reaches(key.PrincipalEntityType, to, seen)));
}
