using Entente.Modules.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Directory.Storage;

/// <summary>What every record that can be in the trash stores of it.</summary>
internal static class TrashModel
{
    private const string Deleted = "\"DeletedUtc\" IS NOT NULL";
    private const int NameLength = 200;

    public static void Build<TRow>(EntityTypeBuilder<TRow> e)
        where TRow : class, ITrashable
    {
        e.Ignore(r => r.AuditLabel);
        e.Property(r => r.DeletedBy).HasMaxLength(NameLength);
        e.HasIndex(r => new { r.WorkspaceId, r.DeletedUtc, r.Id }).HasFilter(Deleted);
        e.HasIndex(r => new { r.WorkspaceId, r.DeletionId }).HasFilter(Deleted);
    }
}
