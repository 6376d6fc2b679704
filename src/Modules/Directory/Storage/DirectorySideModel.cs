using Entente.Modules.Directory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Directory.Storage;

/// <summary>The tables beside organisations, people and relationships.</summary>
internal static class DirectorySideModel
{
    private const int AliasLength = 255;

    public static void Build(ModelBuilder model)
    {
        model.Entity<PastPosition>(BuildPastPositions);
        model.Entity<OrganisationParent>(e =>
        {
            e.ToTable("OrganisationParents");
            e.HasKey(p => new { p.WorkspaceId, p.OrganisationId });
            e.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.OrganisationId }).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.ParentId }).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(p => new { p.WorkspaceId, p.ParentId });
        });
        model.Entity<RelationshipSponsor>(e =>
        {
            e.ToTable("RelationshipSponsors");
            e.HasKey(s => new { s.WorkspaceId, s.RelationshipId, s.Side });
            e.HasOne<Relationship>().WithMany().HasForeignKey(s => new { s.WorkspaceId, s.RelationshipId })
                .HasConstraintName("FK_RelationshipSponsors_Relationships").OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Person>().WithMany().HasForeignKey(s => new { s.WorkspaceId, s.PersonId }).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(s => new { s.WorkspaceId, s.PersonId });
        });
        BuildTags(model);
        BuildMatching(model);
    }

    private static void BuildPastPositions(EntityTypeBuilder<PastPosition> e)
    {
        e.ToTable("PastPositions");
        e.HasKey(p => new { p.WorkspaceId, p.Id });
        e.Property(p => p.Id).ValueGeneratedNever();
        e.Property(p => p.Version).IsConcurrencyToken();
        e.Property(p => p.OrganisationName).HasMaxLength(Lengths.Name);
        e.Property(p => p.Title).HasMaxLength(Lengths.Position);
        e.Property(p => p.Function).HasMaxLength(Lengths.Function);
        e.HasOne<Person>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.PersonId }).OnDelete(DeleteBehavior.Cascade);
        e.HasOne<Organisation>().WithMany().HasForeignKey(p => new { p.WorkspaceId, p.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(p => new { p.WorkspaceId, p.PersonId });
        e.HasIndex(p => new { p.WorkspaceId, p.OrganisationId });
    }

    private static void BuildTags(ModelBuilder model)
    {
        model.Entity<Tag>(e =>
        {
            e.ToTable("Tags");
            e.HasKey(t => new { t.WorkspaceId, t.Id });
            e.Property(t => t.Id).ValueGeneratedNever();
            e.Property(t => t.Version).IsConcurrencyToken();
            e.Property(t => t.Name).HasMaxLength(TagDetails.NameLength);
            e.Property(t => t.SortKey).HasMaxLength(SortKeys.NameLength);
            e.Ignore(t => t.AuditLabel);
            e.HasIndex(t => new { t.WorkspaceId, t.SortKey }).IsUnique();
        });
        model.Entity<TagLink>(e =>
        {
            e.ToTable("TagLinks");
            e.HasKey(l => new { l.WorkspaceId, l.RecordId, l.TagId });
            e.HasOne<Tag>().WithMany().HasForeignKey(l => new { l.WorkspaceId, l.TagId }).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(l => new { l.WorkspaceId, l.TagId, l.Record, l.RecordId });
        });
    }

    private static void BuildMatching(ModelBuilder model)
    {
        model.Entity<OrganisationAlias>(e =>
        {
            e.ToTable("OrganisationAliases");
            e.HasKey(a => new { a.WorkspaceId, a.Key, a.OrganisationId });
            e.Property(a => a.Key).HasMaxLength(AliasLength);
            e.HasOne<Organisation>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.OrganisationId }).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(a => new { a.WorkspaceId, a.OrganisationId });
        });
        model.Entity<DistinctPair>(e =>
        {
            e.ToTable("DistinctPairs");
            e.HasKey(p => new { p.WorkspaceId, p.FirstId, p.SecondId });
        });
        model.Entity<Merge>(e =>
        {
            e.ToTable("Merges");
            e.HasKey(m => new { m.WorkspaceId, m.Id });
            e.Property(m => m.Id).ValueGeneratedNever();
            e.Property(m => m.Version).IsConcurrencyToken();
            e.Property(m => m.WinnerName).HasMaxLength(Lengths.Name);
            e.Property(m => m.LoserName).HasMaxLength(Lengths.Name);
            e.Property(m => m.UserName).HasMaxLength(Lengths.Name);
            e.HasIndex(m => new { m.WorkspaceId, m.LoserId });
            e.HasIndex(m => new { m.WorkspaceId, m.AtUtc, m.Id });
        });
    }
}
