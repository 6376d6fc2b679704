using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports.Runs;

/// <summary>The tables of imports.</summary>
internal static class ImportModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<ImportRun>(e =>
        {
            e.ToTable("Imports");
            e.HasKey(i => new { i.WorkspaceId, i.Id });
            e.Property(i => i.Id).ValueGeneratedNever();
            e.Property(i => i.Version).IsConcurrencyToken();
            e.Property(i => i.Type).HasMaxLength(60);
            e.Property(i => i.FileName).HasMaxLength(ImportRun.LongestName);
            e.Property(i => i.Sheet).HasMaxLength(ImportRun.LongestName);
            e.Property(i => i.MatchBy).HasMaxLength(60);
            e.Property(i => i.StartedBy).HasMaxLength(ImportRun.LongestName);
            e.Property(i => i.Message).HasMaxLength(2000);
            e.HasIndex(i => new { i.WorkspaceId, i.CreatedUtc, i.Id });
        });
        model.Entity<ImportChunk>(e =>
        {
            e.ToTable("ImportChunks");
            e.HasKey(c => new { c.WorkspaceId, c.ImportId, c.Number });
            e.HasOne<ImportRun>().WithMany().HasForeignKey(c => new { c.WorkspaceId, c.ImportId }).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(c => new { c.WorkspaceId, c.FirstId, c.LastId });
        });
        model.Entity<RememberedColumns>(e =>
        {
            e.ToTable("RememberedColumns");
            e.HasKey(r => new { r.WorkspaceId, r.Id });
            e.Property(r => r.Id).ValueGeneratedNever();
            e.Property(r => r.Type).HasMaxLength(60);
            e.Property(r => r.Header).HasMaxLength(64);
            e.Property(r => r.MatchBy).HasMaxLength(60);
            e.HasIndex(r => new { r.WorkspaceId, r.Type, r.Header }).IsUnique();
        });
    }
}
