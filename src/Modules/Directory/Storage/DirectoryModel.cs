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
    private const string NotDeleted = "\"DeletedUtc\" IS NULL";

    public void Build(ModelBuilder model)
    {
        model.Entity<Organisation>(BuildOrganisations);
        model.Entity<Person>(BuildPeople);
        model.Entity<Relationship>(BuildRelationships);
        Timeline.TimelineModel.Build(model);
        model.Entity<Assignment>().HasOne<Relationship>().WithMany()
            .HasForeignKey(a => new { a.WorkspaceId, a.RelationshipId }).OnDelete(DeleteBehavior.Cascade);
        DirectorySideModel.Build(model);
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
        e.HasIndex(o => new { o.WorkspaceId, o.SortKey, o.Id }).HasFilter(NotDeleted);
        e.HasIndex(o => new { o.WorkspaceId, o.CountrySortKey, o.Id }).HasFilter(NotDeleted);
        e.HasIndex(o => new { o.WorkspaceId, o.SectorSortKey, o.Id }).HasFilter(NotDeleted);
        e.HasIndex(o => new { o.WorkspaceId, o.ChangedUtc, o.Id }).HasFilter(NotDeleted);
        e.HasIndex(o => new { o.WorkspaceId, o.Country, o.SortKey, o.Id }).HasFilter(NotDeleted);
        e.HasIndex(o => new { o.WorkspaceId, o.ExternalId }).IsUnique().HasFilter(NotDeleted);
        BuildMatchKeys(e);
        TrashModel.Build(e);

        // One own firm a workspace.
        e.HasIndex(o => o.WorkspaceId).IsUnique().HasFilter("\"IsOwn\" AND " + NotDeleted);
    }

    private static void BuildMatchKeys(EntityTypeBuilder<Organisation> e)
    {
        e.Property(o => o.FormerNames).HasMaxLength(Lengths.FormerNames);
        e.Property(o => o.Domains).HasMaxLength(Lengths.Domains);
        e.Property(o => o.Lei).HasMaxLength(Lengths.Lei);
        e.Property(o => o.Duns).HasMaxLength(Lengths.Duns);
        e.Property(o => o.VatId).HasMaxLength(Lengths.VatId);
        e.Property(o => o.NameKey).HasMaxLength(SortKeys.NameLength);
        e.Property(o => o.DomainKey).HasMaxLength(Lengths.Domain);
        e.HasIndex(o => new { o.WorkspaceId, o.NameKey }).HasFilter("\"NameKey\" IS NOT NULL");
        e.HasIndex(o => new { o.WorkspaceId, o.DomainKey }).HasFilter("\"DomainKey\" IS NOT NULL");
        e.HasIndex(o => new { o.WorkspaceId, o.Lei }).HasFilter("\"Lei\" IS NOT NULL");
        e.HasIndex(o => new { o.WorkspaceId, o.Duns }).HasFilter("\"Duns\" IS NOT NULL");
        e.HasIndex(o => new { o.WorkspaceId, o.VatId }).HasFilter("\"VatId\" IS NOT NULL");
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
        e.HasIndex(p => new { p.WorkspaceId, p.SortKey, p.Id }).HasFilter(NotDeleted);
        e.HasIndex(p => new { p.WorkspaceId, p.LevelSortKey, p.Id }).HasFilter(NotDeleted);
        e.HasIndex(p => new { p.WorkspaceId, p.FunctionSortKey, p.Id }).HasFilter(NotDeleted);
        e.HasIndex(p => new { p.WorkspaceId, p.ChangedUtc, p.Id }).HasFilter(NotDeleted);
        e.HasIndex(p => new { p.WorkspaceId, p.OrganisationId, p.SortKey, p.Id });
        e.HasIndex(p => new { p.WorkspaceId, p.OrganisationId, p.ExternalId }).IsUnique().HasFilter(NotDeleted);
        e.Property(p => p.FormerNames).HasMaxLength(Lengths.FormerNames);
        e.Property(p => p.Phone).HasMaxLength(Lengths.Phone);
        e.Property(p => p.EmailKey).HasMaxLength(Lengths.Email);
        e.HasIndex(p => new { p.WorkspaceId, p.EmailKey }).HasFilter("\"EmailKey\" IS NOT NULL");
        TrashModel.Build(e);
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
        e.HasIndex(r => new { r.WorkspaceId, r.SortKey, r.Id }).HasFilter(NotDeleted);
        e.HasIndex(r => new { r.WorkspaceId, r.SinceSortKey, r.Id }).HasFilter(NotDeleted);
        e.HasIndex(r => new { r.WorkspaceId, r.ChangedUtc, r.Id }).HasFilter(NotDeleted);
        e.HasIndex(r => new { r.WorkspaceId, r.OwnerId, r.SortKey, r.Id }).HasFilter(NotDeleted);
        e.HasIndex(r => new { r.WorkspaceId, r.Stage, r.SortKey, r.Id }).HasFilter(NotDeleted);
        e.HasIndex(r => new { r.WorkspaceId, r.OrganisationId }).IsUnique().HasFilter(NotDeleted);

        // A foreign key is only looked up in an index of all rows, deleted ones included.
        e.HasIndex(r => new { r.WorkspaceId, r.OrganisationId }, "IX_Relationships_OfOrganisation");
        TrashModel.Build(e);
    }
}
