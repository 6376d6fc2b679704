using Entente.Modules.Networks.Domain;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Storage;

/// <summary>The tables of what people do about an audit: states of findings, handover plans and their introductions.
/// </summary>
internal static class HandoverModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<FindingState>(e =>
        {
            e.ToTable("NetworkFindings");
            e.HasKey(f => new { f.WorkspaceId, f.Id });
            e.Property(f => f.Id).ValueGeneratedNever();
            e.Property(f => f.FindingKey).HasMaxLength(FindingState.LongestKey);
            e.Property(f => f.Owner).HasMaxLength(FindingState.LongestOwner);
            e.Property(f => f.Note).HasMaxLength(FindingState.LongestNote);
            e.Property(f => f.Version).IsConcurrencyToken();
            e.Ignore(f => f.AuditLabel);
            e.HasIndex(f => new { f.WorkspaceId, f.AuditId, f.FindingKey }).IsUnique();
            e.HasOne<NetworkAudit>().WithMany().HasForeignKey(f => new { f.WorkspaceId, f.AuditId });
        });
        model.Entity<HandoverPlan>(e =>
        {
            e.ToTable("NetworkPlans");
            e.HasKey(p => new { p.WorkspaceId, p.Id });
            e.Property(p => p.Id).ValueGeneratedNever();
            e.Property(p => p.Name).HasMaxLength(HandoverPlan.LongestName);
            e.Property(p => p.PeopleKeys).HasMaxLength(HandoverPlan.LongestPeople);
            e.Property(p => p.Says).HasMaxLength(HandoverPlan.LongestSays);
            e.Property(p => p.CreatedBy).HasMaxLength(200);
            e.Property(p => p.Version).IsConcurrencyToken();
            e.Ignore(p => p.AuditLabel);
            e.Ignore(p => p.People);
            e.HasOne<NetworkAudit>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.AuditId });
        });
        model.Entity<PlannedIntroduction>(e =>
        {
            e.ToTable("NetworkIntroductions");
            e.HasKey(i => new { i.WorkspaceId, i.Id });
            e.Property(i => i.Id).ValueGeneratedNever();
            e.Property(i => i.OneKey).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(i => i.OtherKey).HasMaxLength(AuditParticipant.LongestKey);
            e.Property(i => i.Owner).HasMaxLength(FindingState.LongestOwner);
            e.Property(i => i.Version).IsConcurrencyToken();
            e.Ignore(i => i.AuditLabel);
            e.HasOne<HandoverPlan>().WithMany().HasForeignKey(i => new { i.WorkspaceId, i.PlanId });
        });
    }
}
