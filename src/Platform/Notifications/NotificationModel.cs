using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Notifications;

internal static class NotificationModel
{
    public static void Build(ModelBuilder model) => model.Entity<Notification>(e =>
    {
        e.ToTable("Notifications");
        e.HasKey(n => new { n.WorkspaceId, n.Id });
        e.Property(n => n.Id).ValueGeneratedNever();
        e.Property(n => n.Text).HasMaxLength(Notification.TextLength);
        e.Property(n => n.Path).HasMaxLength(Notification.PathLength);
        e.Property(n => n.Key).HasMaxLength(Notification.KeyLength);
        e.HasIndex(n => new { n.WorkspaceId, n.UserId, n.CreatedUtc, n.Id });
        e.HasIndex(n => new { n.WorkspaceId, n.UserId, n.ReadUtc });
    });
}
