using Entente.Platform.Access;
using Entente.Platform.Api;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>The tables of sessions, tokens, second factors, invitations and assignments.</summary>
internal static class AccessModel
{
    private const int HashLength = 64;

    public static void Build(ModelBuilder model)
    {
        BuildSessions(model);
        BuildTokens(model);
        BuildSecondFactor(model);
        BuildInvitations(model);
        BuildAssignments(model);
        BuildStoredAnswers(model);
    }

    private static void BuildSessions(ModelBuilder model) => model.Entity<Session>(e =>
    {
        e.ToTable("Sessions");
        e.HasKey(s => s.Id);
        e.Property(s => s.Id).ValueGeneratedNever();
        e.Property(s => s.Device).HasMaxLength(Session.DeviceLength);
        e.Property(s => s.Address).HasMaxLength(Session.AddressLength);
        e.HasIndex(s => new { s.UserId, s.Id });
        e.HasOne<AppUser>().WithMany().HasForeignKey(s => s.UserId);
    });

    private static void BuildTokens(ModelBuilder model) => model.Entity<AccessToken>(e =>
    {
        e.ToTable("AccessTokens");
        e.HasKey(t => t.Id);
        e.Property(t => t.Id).ValueGeneratedNever();
        e.Property(t => t.Name).HasMaxLength(AccessToken.NameLength);
        e.Property(t => t.TokenHash).HasMaxLength(HashLength);
        e.Property(t => t.Hint).HasMaxLength(AccessToken.HintLength);
        e.HasIndex(t => t.TokenHash).IsUnique();
        e.HasIndex(t => new { t.UserId, t.Id });
        e.HasOne<AppUser>().WithMany().HasForeignKey(t => t.UserId);
    });

    private static void BuildSecondFactor(ModelBuilder model)
    {
        model.Entity<Authenticator>(e =>
        {
            e.ToTable("Authenticators");
            e.HasKey(a => a.UserId);
            e.Property(a => a.UserId).ValueGeneratedNever();
            e.HasOne<AppUser>().WithMany().HasForeignKey(a => a.UserId);
        });
        model.Entity<RecoveryCode>(e =>
        {
            e.ToTable("RecoveryCodes");
            e.HasKey(c => new { c.UserId, c.CodeHash });
            e.Property(c => c.CodeHash).HasMaxLength(HashLength);
            e.HasOne<AppUser>().WithMany().HasForeignKey(c => c.UserId);
        });
    }

    private static void BuildInvitations(ModelBuilder model) => model.Entity<Invitation>(e =>
    {
        e.ToTable("Invitations");
        e.HasKey(i => new { i.WorkspaceId, i.Id });
        e.Property(i => i.Id).ValueGeneratedNever();
        e.Property(i => i.Email).HasMaxLength(Invitation.EmailLength);
        e.Property(i => i.Name).HasMaxLength(Invitation.NameLength);
        e.Property(i => i.TokenHash).HasMaxLength(HashLength);
        e.Property(i => i.AcceptedUtc).IsConcurrencyToken();
        e.Property(i => i.RevokedUtc).IsConcurrencyToken();
        e.HasIndex(i => new { i.WorkspaceId, i.TokenHash }).IsUnique();
        e.HasOne<Workspace>().WithMany().HasForeignKey(i => i.WorkspaceId);
    });

    private static void BuildAssignments(ModelBuilder model) => model.Entity<Assignment>(e =>
    {
        e.ToTable("Assignments");
        e.HasKey(a => new { a.WorkspaceId, a.UserId, a.RelationshipId });
        e.Property(a => a.UserId).ValueGeneratedNever();
        e.Property(a => a.RelationshipId).ValueGeneratedNever();
        e.Ignore(a => a.AuditLabel);
        e.HasOne<Member>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.UserId });
        e.HasIndex(a => new { a.WorkspaceId, a.RelationshipId });
    });

    private static void BuildStoredAnswers(ModelBuilder model) => model.Entity<StoredAnswer>(e =>
    {
        e.ToTable("StoredAnswers");
        e.HasKey(a => new { a.WorkspaceId, a.CallerId, a.Key });
        e.Property(a => a.CallerId).ValueGeneratedNever();
        e.Property(a => a.Key).HasMaxLength(StoredAnswer.KeyLength);
        e.Property(a => a.RequestHash).HasMaxLength(HashLength);
        e.Property(a => a.ContentType).HasMaxLength(StoredAnswer.HeaderLength);
        e.Property(a => a.Location).HasMaxLength(StoredAnswer.HeaderLength);
        e.Property(a => a.ETag).HasMaxLength(StoredAnswer.HeaderLength);
        e.HasOne<Workspace>().WithMany().HasForeignKey(a => a.WorkspaceId);
    });
}
