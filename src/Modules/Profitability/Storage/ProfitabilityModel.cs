using Entente.Modules.Profitability.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Storage;

/// <summary>The module's tables.</summary>
internal sealed class ProfitabilityModel : IModelPart
{
    private const int Name = 200;

    public void Build(ModelBuilder model)
    {
        BuildLedgers(model);
        BuildModels(model);
        BuildRuns(model);
        BuildDecisions(model);
    }

    private static void BuildLedgers(ModelBuilder model)
    {
        model.Entity<StoredLedger>(e =>
        {
            e.ToTable("ProfitLedgers");
            e.HasKey(l => new { l.WorkspaceId, l.Id });
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.Name).HasMaxLength(StoredLedger.LongestName);
            e.Property(l => l.SortKey).HasMaxLength(StoredLedger.LongestName * 2);
            e.Property(l => l.CreatedBy).HasMaxLength(Name);
            e.Property(l => l.Version).IsConcurrencyToken();
            e.Ignore(l => l.AuditLabel);
            e.HasIndex(l => new { l.WorkspaceId, l.SortKey, l.Id });
        });
        model.Entity<KeptFile>(e =>
        {
            e.ToTable("ProfitLedgerFiles");
            e.HasKey(f => new { f.WorkspaceId, f.Id });
            e.Property(f => f.Id).ValueGeneratedNever();
            e.Property(f => f.Name).HasMaxLength(KeptFile.LongestName);
            e.Property(f => f.Fingerprint).HasMaxLength(KeptFile.FingerprintLength);
            e.Property(f => f.UploadedBy).HasMaxLength(Name);
            e.Ignore(f => f.AuditLabel);
            e.HasOne<StoredLedger>().WithMany().HasForeignKey(f => new { f.WorkspaceId, f.LedgerId });
        });
        model.Entity<Customer>(e =>
        {
            e.ToTable("ProfitCustomers");
            e.HasKey(c => new { c.WorkspaceId, c.Id });
            e.Property(c => c.Id).ValueGeneratedNever();
            e.Property(c => c.Key).HasMaxLength(Customer.LongestKey);
            e.Property(c => c.Name).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Segment).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Manager).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Country).HasMaxLength(Customer.LongestText);
            e.Property(c => c.SortKey).HasMaxLength(Customer.LongestText * 2);
            e.Property(c => c.Version).IsConcurrencyToken();
            e.HasIndex(c => new { c.WorkspaceId, c.Key }).IsUnique();
        });
    }

    private static void BuildModels(ModelBuilder model)
    {
        model.Entity<StoredModel>(e =>
        {
            e.ToTable("ProfitModels");
            e.HasKey(m => new { m.WorkspaceId, m.Id });
            e.Property(m => m.Id).ValueGeneratedNever();
            e.Property(m => m.Name).HasMaxLength(StoredModel.LongestName);
            e.Property(m => m.SortKey).HasMaxLength(StoredModel.LongestName * 2);
            e.Property(m => m.Version).IsConcurrencyToken();
            e.Ignore(m => m.AuditLabel);
            e.HasIndex(m => new { m.WorkspaceId, m.SortKey, m.Id });
        });
        model.Entity<ModelVersion>(e =>
        {
            e.ToTable("ProfitModelVersions");
            e.HasKey(v => new { v.WorkspaceId, v.ModelId, v.Number });
            e.Property(v => v.Note).HasMaxLength(ModelVersion.LongestNote);
            e.Property(v => v.CreatedBy).HasMaxLength(Name);
            e.HasOne<StoredModel>().WithMany().HasForeignKey(v => new { v.WorkspaceId, v.ModelId });
        });
    }

    private static void BuildRuns(ModelBuilder model)
    {
        model.Entity<Run>(e =>
        {
            e.ToTable("ProfitRuns");
            e.HasKey(r => new { r.WorkspaceId, r.Id });
            e.Property(r => r.Id).ValueGeneratedNever();
            e.Property(r => r.Name).HasMaxLength(Run.LongestName);
            e.Property(r => r.SortKey).HasMaxLength(Run.LongestName * 2);
            e.Property(r => r.Fingerprint).HasMaxLength(KeptFile.FingerprintLength);
            e.Property(r => r.Currency).HasMaxLength(10);
            e.Property(r => r.Says).HasMaxLength(Run.LongestSays);
            e.Property(r => r.ComputedBy).HasMaxLength(Name);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.Ignore(r => r.AuditLabel);
            e.HasIndex(r => new { r.WorkspaceId, r.Number }).IsUnique();
            e.HasIndex(r => new { r.WorkspaceId, r.ComputedUtc, r.Id });
            e.HasOne<StoredLedger>().WithMany().HasForeignKey(r => new { r.WorkspaceId, r.LedgerId }).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<ModelVersion>().WithMany().HasForeignKey(r => new { r.WorkspaceId, r.ModelId, r.ModelNumber })
                .HasConstraintName("FK_ProfitRuns_ProfitModelVersions").OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(r => new { r.WorkspaceId, r.ModelId, r.ModelNumber });
        });
        model.Entity<RunFigures>(e =>
        {
            e.ToTable("ProfitRunFigures");
            e.HasKey(f => new { f.WorkspaceId, f.RunId });
            e.HasOne<Run>().WithOne().HasForeignKey<RunFigures>(f => new { f.WorkspaceId, f.RunId });
        });
        model.Entity<CostedCustomer>(e =>
        {
            e.ToTable("ProfitRunCustomers");
            e.HasKey(c => new { c.WorkspaceId, c.RunId, c.CustomerId });
            e.Property(c => c.Name).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Segment).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Manager).HasMaxLength(Customer.LongestText);
            e.Property(c => c.Country).HasMaxLength(Customer.LongestText);
            e.HasIndex(c => new { c.WorkspaceId, c.CustomerId });
            e.HasOne<Run>().WithMany().HasForeignKey(c => new { c.WorkspaceId, c.RunId });
            e.HasOne<Customer>().WithMany().HasForeignKey(c => new { c.WorkspaceId, c.CustomerId }).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void BuildDecisions(ModelBuilder model)
    {
        model.Entity<CustomerPlan>(e =>
        {
            e.ToTable("ProfitPlans");
            e.HasKey(p => new { p.WorkspaceId, p.Id });
            e.Property(p => p.Id).ValueGeneratedNever();
            e.Property(p => p.OwnerName).HasMaxLength(CustomerPlan.LongestName);
            e.Property(p => p.Note).HasMaxLength(CustomerPlan.LongestNote);
            e.Property(p => p.DecidedBy).HasMaxLength(Name);
            e.Property(p => p.AuditLabel).HasMaxLength(CustomerPlan.LongestName);
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasOne<Customer>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.CustomerId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DepartureTests>(e =>
        {
            e.ToTable("ProfitDepartureTests");
            e.HasKey(t => new { t.WorkspaceId, t.Id });
            e.Property(t => t.Id).ValueGeneratedNever();
            e.Property(t => t.NewReason).HasMaxLength(DepartureTests.LongestReason);
            e.Property(t => t.LearnReason).HasMaxLength(DepartureTests.LongestReason);
            e.Property(t => t.AnsweredBy).HasMaxLength(Name);
            e.Property(t => t.AuditLabel).HasMaxLength(Name);
            e.Property(t => t.Version).IsConcurrencyToken();
            e.HasIndex(t => new { t.WorkspaceId, t.CustomerId }).IsUnique();
            e.HasOne<Customer>().WithMany().HasForeignKey(t => new { t.WorkspaceId, t.CustomerId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SheetRelease>(e =>
        {
            e.ToTable("ProfitSheets");
            e.HasKey(s => new { s.WorkspaceId, s.Id });
            e.Property(s => s.Id).ValueGeneratedNever();
            e.Property(s => s.Message).HasMaxLength(SheetRelease.LongestMessage);
            e.Property(s => s.ReleasedBy).HasMaxLength(Name);
            e.Property(s => s.AuditLabel).HasMaxLength(Name);
            e.HasOne<CostedCustomer>().WithMany().HasForeignKey(s => new { s.WorkspaceId, s.RunId, s.CustomerId })
                .HasConstraintName("FK_ProfitSheets_ProfitRunCustomers");
        });
    }
}
