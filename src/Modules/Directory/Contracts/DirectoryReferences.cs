using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// Foreign keys from other modules' rows into the directory. They carry the workspace, so that the database refuses a
/// reference across workspaces, and they restrict: what is referred to cannot be deleted. In the migration:
/// <c>t.ForeignKey("FK_…", x => new { x.WorkspaceId, x.PersonId }, "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict)</c>,
/// table "Organisations", "People" or "Relationships".
/// </summary>
public static class DirectoryReferences
{
    /// <summary>The property of <paramref name="row"/> holds an organisation's id; it may be nullable.</summary>
    public static void RefersToOrganisation<TRow>(this EntityTypeBuilder<TRow> row, string property)
        where TRow : class, IWorkspaceRow =>
        row.HasOne(typeof(Organisation)).WithMany()
            .HasForeignKey(nameof(IWorkspaceRow.WorkspaceId), property).OnDelete(DeleteBehavior.Restrict);

    /// <summary>The property of <paramref name="row"/> holds a person's id; it may be nullable.</summary>
    public static void RefersToPerson<TRow>(this EntityTypeBuilder<TRow> row, string property)
        where TRow : class, IWorkspaceRow =>
        row.HasOne(typeof(Person)).WithMany()
            .HasForeignKey(nameof(IWorkspaceRow.WorkspaceId), property).OnDelete(DeleteBehavior.Restrict);

    /// <summary>The property of <paramref name="row"/> holds a relationship's id; it may be nullable.</summary>
    public static void RefersToRelationship<TRow>(this EntityTypeBuilder<TRow> row, string property)
        where TRow : class, IWorkspaceRow =>
        row.HasOne(typeof(Relationship)).WithMany()
            .HasForeignKey(nameof(IWorkspaceRow.WorkspaceId), property).OnDelete(DeleteBehavior.Restrict);
}
