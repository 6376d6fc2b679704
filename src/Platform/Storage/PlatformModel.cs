using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Jobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>The tables of the platform itself.</summary>
internal static class PlatformModel
{
    public static void Build(ModelBuilder model)
    {
        BuildUsers(model);
        model.Entity<Workspace>(e =>
        {
            e.ToTable("Workspaces");
            e.HasKey(w => w.Id);
            e.Property(w => w.Id).ValueGeneratedNever();
            e.Property(w => w.Slug).HasMaxLength(60);
            e.Property(w => w.Name).HasMaxLength(200);
            e.Property(w => w.ReadInFrom).HasMaxLength(300);
            e.HasIndex(w => w.Slug).IsUnique();
        });
        model.Entity<Member>(e =>
        {
            e.ToTable("Members");
            e.HasKey(m => new { m.WorkspaceId, m.UserId });
            e.Ignore(m => m.AuditLabel);
            e.HasOne<Workspace>().WithMany().HasForeignKey(m => m.WorkspaceId);
            e.HasOne<AppUser>().WithMany().HasForeignKey(m => m.UserId);
            e.HasIndex(m => m.UserId);
        });
        BuildAuditTrail(model);
        BuildJobs(model);
        Notifications.NotificationModel.Build(model);
        Search.SearchModel.Build(model);
        AccessModel.Build(model);
        RecordModel.Build(model);
        ImportModel.Build(model);
        Mail.MailModel.Build(model);
    }

    private static void BuildUsers(ModelBuilder model)
    {
        model.Entity<AppUser>(e =>
        {
            e.ToTable("Users");
            e.Property(u => u.Id).ValueGeneratedNever();
            e.Property(u => u.DisplayName).HasMaxLength(200);
            e.Property(u => u.Locale).HasMaxLength(AppUser.LocaleLength);
            e.Property(u => u.TimeZone).HasMaxLength(AppUser.TimeZoneLength);
        });
        model.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("UserPasskeys");
        model.Entity<SignInLink>(e =>
        {
            e.ToTable("SignInLinks");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.TokenHash).HasMaxLength(64);
            e.Property(l => l.UsedUtc).IsConcurrencyToken();
            e.HasIndex(l => l.TokenHash).IsUnique();
            e.HasOne<AppUser>().WithMany().HasForeignKey(l => l.UserId);
        });
    }

    private static void BuildAuditTrail(ModelBuilder model) => model.Entity<AuditEntry>(e =>
    {
        e.ToTable("AuditEntries");
        e.HasKey(a => new { a.WorkspaceId, a.Id });
        e.Property(a => a.Id).ValueGeneratedNever();
        e.Property(a => a.UserName).HasMaxLength(200);
        e.Property(a => a.Record).HasMaxLength(60);
        e.Property(a => a.Label).HasMaxLength(300);
        e.HasIndex(a => new { a.WorkspaceId, a.RecordId, a.Id });
        e.HasIndex(a => new { a.WorkspaceId, a.AtUtc, a.Id });
        e.HasIndex(a => new { a.WorkspaceId, a.UserId, a.AtUtc, a.Id });
    });

    private static void BuildJobs(ModelBuilder model)
    {
        BuildJob(model);
        model.Entity<JobLine>(e =>
        {
            e.ToTable("JobLines");
            e.HasKey(l => new { l.WorkspaceId, l.JobId, l.Id });
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.Text).HasMaxLength(JobLine.LongestText);
            e.HasOne<Job>().WithMany().HasForeignKey(l => new { l.WorkspaceId, l.JobId }).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void BuildJob(ModelBuilder model) => model.Entity<Job>(e =>
    {
        e.ToTable("Jobs");
        e.HasKey(j => new { j.WorkspaceId, j.Id });
        e.Property(j => j.Id).ValueGeneratedNever();
        e.Property(j => j.Kind).HasMaxLength(80);
        e.Property(j => j.Title).HasMaxLength(300);
        e.Property(j => j.Step).HasMaxLength(300);
        e.Property(j => j.Message).HasMaxLength(2000);
        e.Property(j => j.ResultPath).HasMaxLength(300);
        e.Property(j => j.Version).IsConcurrencyToken();
        e.HasIndex(j => new { j.WorkspaceId, j.State, j.Id });
    });
}
