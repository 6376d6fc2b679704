using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>The tables of surveys.</summary>
internal static class SurveyModel
{
    public static void Build(ModelBuilder model)
    {
        BuildSurveys(model);
        BuildAsking(model);
        model.Entity<SurveyRespondent>(e =>
        {
            e.ToTable("NetworkRespondents");
            e.HasKey(r => new { r.WorkspaceId, r.AuditId, r.Key });
            e.Property(r => r.Key).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.Ignore(r => r.IsOpen);
            e.HasOne<AuditParticipant>().WithOne().HasForeignKey<SurveyRespondent>(r => new { r.WorkspaceId, r.AuditId, r.Key })
                .HasConstraintName("FK_NetworkRespondents_NetworkParticipants");
        });
        BuildAnswers(model);
        model.Entity<WithheldResult>(e =>
        {
            e.ToTable("NetworkWithheldResults");
            e.HasKey(r => new { r.WorkspaceId, r.AuditId });
            e.Property(r => r.Fingerprint).HasMaxLength(Fingerprint.Length);
            e.Property(r => r.ComputedBy).HasMaxLength(200);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasOne<NetworkAudit>().WithOne().HasForeignKey<WithheldResult>(r => new { r.WorkspaceId, r.AuditId });
        });
    }

    private static void BuildSurveys(ModelBuilder model)
    {
        model.Entity<AuditSurvey>(e =>
        {
            e.ToTable("NetworkSurveys");
            e.HasKey(s => new { s.WorkspaceId, s.AuditId });
            e.Ignore(s => s.Id);
            e.Ignore(s => s.AuditLabel);
            e.Ignore(s => s.EndsUtc);
            e.Property(s => s.AnalystName).HasMaxLength(AuditSurvey.LongestName);
            e.Property(s => s.Purpose).HasMaxLength(AuditSurvey.LongestPurpose);
            e.Property(s => s.Contact).HasMaxLength(AuditSurvey.LongestAddress);
            e.Property(s => s.Version).IsConcurrencyToken();
            e.HasOne<NetworkAudit>().WithOne().HasForeignKey<AuditSurvey>(s => new { s.WorkspaceId, s.AuditId });
            e.HasOne<NetworkAudit>().WithMany().HasForeignKey(s => new { s.WorkspaceId, s.PreviousAuditId })
                .HasConstraintName("FK_NetworkSurveys_NetworkAudits_Previous").OnDelete(DeleteBehavior.ClientSetNull);
        });
        model.Entity<SurveyFirm>(e =>
        {
            e.ToTable("NetworkSurveyFirms");
            e.HasKey(f => new { f.WorkspaceId, f.AuditId, f.OrganisationId });
            e.HasOne<NetworkAudit>().WithMany().HasForeignKey(f => new { f.WorkspaceId, f.AuditId });
            e.RefersToOrganisation(nameof(SurveyFirm.OrganisationId));
        });
    }

    private static void BuildAsking(ModelBuilder model) => model.Entity<SurveyAsking>(e =>
    {
        e.ToTable("NetworkSurveyAsking");
        e.HasKey(s => new { s.WorkspaceId, s.AuditId });
        e.Ignore(s => s.Id);
        e.Ignore(s => s.AuditLabel);
        e.Ignore(s => s.Wording);
        e.Property(s => s.FrequencyText).HasMaxLength(SurveyWording.LongestQuestion);
        e.Property(s => s.ImportanceText).HasMaxLength(SurveyWording.LongestQuestion);
        e.Property(s => s.ClosenessText).HasMaxLength(SurveyWording.LongestQuestion);
        e.Property(s => s.FrequencySteps).HasMaxLength(SurveyWording.LongestSteps);
        e.Property(s => s.ImportanceSteps).HasMaxLength(SurveyWording.LongestSteps);
        e.Property(s => s.ClosenessSteps).HasMaxLength(SurveyWording.LongestSteps);
        e.Property(s => s.RemindDaysBefore).HasMaxLength(SurveyAsking.LongestDays);
        e.Property(s => s.SenderAddress).HasMaxLength(AuditSurvey.LongestAddress);
        e.Property(s => s.Version).IsConcurrencyToken();
        e.HasOne<NetworkAudit>().WithOne().HasForeignKey<SurveyAsking>(s => new { s.WorkspaceId, s.AuditId });
    });

    private static void BuildAnswers(ModelBuilder model)
    {
        model.Entity<SurveyAnswer>(e =>
        {
            e.ToTable("NetworkAnswers");
            e.HasKey(a => new { a.WorkspaceId, a.AuditId, a.FromKey, a.ToKey });
            e.Ignore(a => a.IsComplete);
            e.Property(a => a.FromKey).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(a => a.ToKey).HasMaxLength(AuditParticipant.LongestKey);
            e.HasOne<SurveyRespondent>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.AuditId, a.FromKey })
                .HasConstraintName("FK_NetworkAnswers_NetworkRespondents_From");
            e.HasOne<AuditParticipant>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.AuditId, a.ToKey })
                .HasConstraintName("FK_NetworkAnswers_NetworkParticipants_To");
        });
        model.Entity<SurveyLink>(e =>
        {
            e.ToTable("NetworkSurveyLinks");
            e.HasKey(l => new { l.WorkspaceId, l.Id });
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.Key).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(l => l.TokenHash).HasMaxLength(64);
            e.HasIndex(l => new { l.WorkspaceId, l.TokenHash }).IsUnique();
            e.HasOne<SurveyRespondent>().WithMany().HasForeignKey(l => new { l.WorkspaceId, l.AuditId, l.Key })
                .HasConstraintName("FK_NetworkSurveyLinks_NetworkRespondents");
        });
    }
}
