using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Search;

internal static class SearchModel
{
    public static void Build(ModelBuilder model) => model.Entity<SearchRecord>(e =>
    {
        e.ToTable("SearchRecords");
        e.HasKey(r => new { r.WorkspaceId, r.Id });
        e.Property(r => r.Id).ValueGeneratedNever();
        e.Property(r => r.Kind).HasMaxLength(SearchRow.KindLength);
        e.Property(r => r.Title).HasMaxLength(SearchRow.TitleLength);
        e.Property(r => r.Name).HasMaxLength(SearchRow.NameLength);
        e.HasIndex(r => new { r.WorkspaceId, r.Name, r.Id });
        e.HasIndex(r => new { r.WorkspaceId, r.Number }).HasFilter("\"Number\" IS NOT NULL");
    });
}
