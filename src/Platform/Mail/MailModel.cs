using Entente.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Mail;

/// <summary>The tables of mail.</summary>
internal static class MailModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<MailSettings>(e =>
        {
            e.ToTable("MailSettings");
            e.HasKey(s => s.WorkspaceId);
            e.Ignore(s => s.Id);
            e.Ignore(s => s.AuditLabel);
            e.Property(s => s.Host).HasMaxLength(MailSettings.LongestText);
            e.Property(s => s.User).HasMaxLength(MailSettings.LongestText);
            e.Property(s => s.FromAddress).HasMaxLength(MailSettings.LongestText);
            e.Property(s => s.FromName).HasMaxLength(MailSettings.LongestText);
            e.Property(s => s.Version).IsConcurrencyToken();
            e.HasOne<Workspace>().WithOne().HasForeignKey<MailSettings>(s => s.WorkspaceId);
        });
        model.Entity<OutboxMail>(e =>
        {
            e.ToTable("OutboxMails");
            e.HasKey(m => new { m.WorkspaceId, m.Id });
            e.Property(m => m.Id).ValueGeneratedNever();
            e.Property(m => m.ToAddress).HasMaxLength(MailSettings.LongestText);
            e.Property(m => m.ToName).HasMaxLength(MailSettings.LongestText);
            e.Property(m => m.Subject).HasMaxLength(OutboxMail.LongestSubject);
            e.Property(m => m.Topic).HasMaxLength(OutboxMail.LongestSubject);
            e.Property(m => m.Problem).HasMaxLength(OutboxMail.LongestProblem);
            e.Property(m => m.Version).IsConcurrencyToken();
            e.HasIndex(m => new { m.WorkspaceId, m.State, m.NextTryUtc, m.Id });
        });
    }
}
