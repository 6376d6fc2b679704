using System.Linq.Expressions;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Directory.Storage;

/// <summary>The module's tables. Every sort that a list offers has its index: workspace, key, id.</summary>
internal sealed class DirectoryModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<Organisation>(BuildOrganisations);
        model.Entity<Person>(BuildPeople);
        model.Entity<Relationship>(BuildRelationships);
        Timeline.TimelineModel.Build(model);
        model.Entity<Assignment>().HasOne<Relationship>().WithMany()
            .HasForeignKey(a => new { a.WorkspaceId, a.RelationshipId }).OnDelete(DeleteBehavior.Cascade);
    }

    public LambdaExpression? Filter(Type row) => AssignedRows.Filter(row);

    private static void BuildOrganisations(EntityTypeBuilder<Organisation> e)
    {
        e.ToTable("Organisations");
        e.HasKey(o => new { o.WorkspaceId, o.Id });
        e.Property(o => o.Id).ValueGeneratedNever();
        e.Property(o => o.Version).IsConcurrencyToken();
        e.Property(o => o.Name).HasMaxLength(Lengths.Name);
        e.Property(o => o.Country).HasMaxLength(2);
        e.Property(o => o.Website).HasMaxLength(Lengths.Website);
        e.Property(o => o.Sector).HasMaxLength(Lengths.Sector);
        e.Property(o => o.ExternalId).HasMaxLength(Lengths.ExternalId);
        e.Property(o => o.Notes).HasMaxLength(Lengths.Notes);
        e.Property(o => o.SortKey).HasMaxLength(SortKeys.NameLength);
        e.Property(o => o.CountrySortKey).HasMaxLength(SortKeys.Length);
        e.Property(o => o.SectorSortKey).HasMaxLength(SortKeys.Length);
        e.HasIndex(o => new { o.WorkspaceId, o.SortKey, o.Id });
        e.HasIndex(o => new { o.WorkspaceId, o.CountrySortKey, o.Id });
        e.HasIndex(o => new { o.WorkspaceId, o.SectorSortKey, o.Id });
        e.HasIndex(o => new { o.WorkspaceId, o.ChangedUtc, o.Id });
        e.HasIndex(o => new { o.WorkspaceId, o.ExternalId }).IsUnique();

        // One own firm a workspace.
        e.HasIndex(o => o.WorkspaceId).IsUnique().HasFilter("\"IsOwn\"");
    }

    private static void BuildPeople(EntityTypeBuilder<Person> e)
    {
        e.ToTable("People");
        e.HasKey(p => new { p.WorkspaceId, p.Id });
        e.Property(p => p.Id).ValueGeneratedNever();
        e.Property(p => p.Version).IsConcurrencyToken();
        e.Property(p => p.Name).HasMaxLength(Lengths.Name);
        e.Property(p => p.Function).HasMaxLength(Lengths.Function);
        e.Property(p => p.Position).HasMaxLength(Lengths.Position);
        e.Property(p => p.Email).HasMaxLength(Lengths.Email);
        e.Property(p => p.ExternalId).HasMaxLength(Lengths.ExternalId);
        e.Property(p => p.Notes).HasMaxLength(Lengths.Notes);
        e.Property(p => p.SortKey).HasMaxLength(SortKeys.NameLength);
        e.Property(p => p.LevelSortKey).HasMaxLength(SortKeys.Length);
        e.Property(p => p.FunctionSortKey).HasMaxLength(SortKeys.Length);
        e.HasOne<Organisation>().WithMany()
            .HasForeignKey(p => new { p.WorkspaceId, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(p => new { p.WorkspaceId, p.SortKey, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.LevelSortKey, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.FunctionSortKey, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.ChangedUtc, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.OrganisationId, p.SortKey, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.OrganisationId, p.ExternalId }).IsUnique();
    }

    private static void BuildRelationships(EntityTypeBuilder<Relationship> e)
    {
        e.ToTable("Relationships");
        e.HasKey(r => new { r.WorkspaceId, r.Id });
        e.Property(r => r.Id).ValueGeneratedNever();
        e.Property(r => r.Version).IsConcurrencyToken();
        e.Property(r => r.Kinds).HasMaxLength(RelationshipKinds.Length);
        e.Property(r => r.Name).HasMaxLength(Lengths.Name);
        e.Property(r => r.Title).HasMaxLength(Lengths.Name);
        e.Property(r => r.Notes).HasMaxLength(Lengths.Notes);
        e.Property(r => r.SortKey).HasMaxLength(SortKeys.NameLength);
        e.Property(r => r.SinceSortKey).HasMaxLength(SortKeys.Length);
        e.HasOne<Organisation>().WithMany()
            .HasForeignKey(r => new { r.WorkspaceId, r.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(r => new { r.WorkspaceId, r.SortKey, r.Id });
        e.HasIndex(r => new { r.WorkspaceId, r.SinceSortKey, r.Id });
        e.HasIndex(r => new { r.WorkspaceId, r.ChangedUtc, r.Id });
        e.HasIndex(r => new { r.WorkspaceId, r.OrganisationId }).IsUnique();
    }
}
