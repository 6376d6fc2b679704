using System.Linq.Expressions;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>The module's tables.</summary>
internal sealed class NetworksModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<NetworkAudit>(e =>
        {
            e.ToTable("NetworkAudits");
            e.HasKey(a => new { a.WorkspaceId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.Name).HasMaxLength(NetworkAudit.LongestName);
            e.Property(a => a.SortKey).HasMaxLength(NetworkAudit.LongestName * 2);
            e.Property(a => a.Version).IsConcurrencyToken();
            e.Ignore(a => a.Settings);
            e.Ignore(a => a.AuditLabel);
            e.HasIndex(a => new { a.WorkspaceId, a.HeldOn, a.Id });
            e.HasIndex(a => new { a.WorkspaceId, a.SortKey, a.Id });
        });
        model.Entity<AuditSubject>(e =>
        {
            e.ToTable("NetworkSubjects");
            e.HasKey(s => new { s.WorkspaceId, s.AuditId });
            e.HasOne<NetworkAudit>().WithOne().HasForeignKey<AuditSubject>(s => new { s.WorkspaceId, s.AuditId });
            e.RefersToRelationship(nameof(AuditSubject.RelationshipId));
        });
        BuildInput(model);
        HandoverModel.Build(model);
        SurveyModel.Build(model);
        model.Entity<ComputedAudit>(e =>
        {
            e.ToTable("NetworkResults");
            e.HasKey(r => new { r.WorkspaceId, r.AuditId });
            e.Property(r => r.Says).HasMaxLength(ComputedAudit.LongestSays);
            e.Property(r => r.Fingerprint).HasMaxLength(Fingerprint.Length);
            e.Property(r => r.ComputedBy).HasMaxLength(200);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasOne<NetworkAudit>().WithOne().HasForeignKey<ComputedAudit>(r => new { r.WorkspaceId, r.AuditId });
        });
    }

    public LambdaExpression? Filter(Type row) => AssignedAudits.Filter(row);

    private static void BuildInput(ModelBuilder model)
    {
        model.Entity<AuditImport>(e =>
        {
            e.ToTable("NetworkImports");
            e.HasKey(i => new { i.WorkspaceId, i.AuditId });
            e.Property(i => i.Fingerprint).HasMaxLength(Fingerprint.Length);
            e.Property(i => i.ImportedBy).HasMaxLength(200);
            e.Property(i => i.Version).IsConcurrencyToken();
            e.HasOne<NetworkAudit>().WithOne().HasForeignKey<AuditImport>(i => new { i.WorkspaceId, i.AuditId });
        });
        model.Entity<AuditParticipant>(e =>
        {
            e.ToTable("NetworkParticipants");
            e.HasKey(p => new { p.WorkspaceId, p.AuditId, p.Key });
            e.Property(p => p.Key).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(p => p.Name).HasMaxLength(AuditParticipant.LongestText);
            e.Property(p => p.Firm).HasMaxLength(AuditParticipant.LongestText);
            e.Property(p => p.Function).HasMaxLength(AuditParticipant.LongestText);
            e.Property(p => p.Roles).HasMaxLength(AuditParticipant.LongestRoles);
            e.Property(p => p.AlsoServes).HasMaxLength(AuditParticipant.LongestRoles).HasDefaultValue(string.Empty);
            e.HasOne<NetworkAudit>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.AuditId });
            e.RefersToPerson(nameof(AuditParticipant.PersonId));
        });
        model.Entity<AuditRating>(e =>
        {
            e.ToTable("NetworkRatings");
            e.HasKey(r => new { r.WorkspaceId, r.AuditId, r.FromKey, r.ToKey });
            e.Property(r => r.FromKey).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(r => r.ToKey).HasMaxLength(AuditParticipant.LongestKey);

            // The names that follow from the columns are longer than PostgreSQL's 63 characters.
            e.HasOne<AuditParticipant>().WithMany().HasForeignKey(r => new { r.WorkspaceId, r.AuditId, r.FromKey })
                .HasConstraintName("FK_NetworkRatings_NetworkParticipants_From");
            e.HasOne<AuditParticipant>().WithMany().HasForeignKey(r => new { r.WorkspaceId, r.AuditId, r.ToKey })
                .HasConstraintName("FK_NetworkRatings_NetworkParticipants_To");
        });
    }
}
