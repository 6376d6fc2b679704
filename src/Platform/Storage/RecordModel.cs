using Entente.Platform.Attachments;
using Entente.Platform.Lists.Views;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>The tables of what every record and every list can have: attachments, saved views, chosen columns.</summary>
internal static class RecordModel
{
    private const int RecordLength = 60;
    private const int PersonLength = 200;

    public static void Build(ModelBuilder model)
    {
        model.Entity<SavedView>(e =>
        {
            e.ToTable("SavedViews");
            e.HasKey(v => new { v.WorkspaceId, v.Id });
            e.Property(v => v.Id).ValueGeneratedNever();
            e.Property(v => v.Version).IsConcurrencyToken();
            e.Property(v => v.List).HasMaxLength(SavedView.ListLength);
            e.Property(v => v.Name).HasMaxLength(SavedView.NameLength);
            e.Property(v => v.Query).HasMaxLength(SavedView.QueryLength);
            e.Ignore(v => v.AuditLabel);
            e.HasIndex(v => new { v.WorkspaceId, v.List });
        });
        model.Entity<ListColumns>(e =>
        {
            e.ToTable("ListColumns");
            e.HasKey(c => new { c.WorkspaceId, c.UserId, c.List });
            e.Property(c => c.List).HasMaxLength(SavedView.ListLength);
            e.Property(c => c.Columns).HasMaxLength(ListColumns.Length);
        });
        model.Entity<Attachment>(e =>
        {
            e.ToTable("Attachments");
            e.HasKey(a => new { a.WorkspaceId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.Record).HasMaxLength(RecordLength);
            e.Property(a => a.FileName).HasMaxLength(Attachment.NameLength);
            e.Property(a => a.ContentType).HasMaxLength(Attachment.TypeLength);
            e.Property(a => a.AddedBy).HasMaxLength(PersonLength);
            e.HasIndex(a => new { a.WorkspaceId, a.RecordId, a.Id });
        });
        model.Entity<AttachmentContent>(e =>
        {
            e.ToTable("AttachmentContents");
            e.HasKey(c => new { c.WorkspaceId, c.Id });
            e.Property(c => c.Id).ValueGeneratedNever();
            e.HasOne<Attachment>().WithMany().HasForeignKey(c => new { c.WorkspaceId, c.Id }).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
