using System.Linq.Expressions;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Alliances.Storage;

/// <summary>The module's tables. What belongs to an alliance goes with it.</summary>
internal sealed class AlliancesModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<Alliance>(BuildAlliances);
        model.Entity<AllianceRole>(BuildRoles);
        model.Entity<Agreement>(BuildAgreements);
        model.Entity<Obligation>(BuildObligations);
        model.Entity<ObligationTarget>(BuildTargets);
        model.Entity<ObligationActual>(BuildActuals);
        model.Entity<Promise>(BuildPromises);
        model.Entity<LoneWolfAnswer>(BuildLoneWolf);
        PartsModel.Build(model);
    }

    /// <summary>What people answer about themselves, they see and the coach whom they chose.</summary>
    public LambdaExpression? Filter(Type row) => row == typeof(LoneWolfAnswer) ? OwnAndCoached : null;

    private static readonly Expression<Func<AppDbContext, LoneWolfAnswer, bool>> OwnAndCoached =
        (db, answer) => db.UserId != Guid.Empty && (answer.UserId == db.UserId || answer.CoachId == db.UserId);

    private static void BuildAlliances(EntityTypeBuilder<Alliance> e)
    {
        e.ToTable("Alliances");
        e.HasKey(a => new { a.WorkspaceId, a.Id });
        e.Property(a => a.Id).ValueGeneratedNever();
        e.Property(a => a.Version).IsConcurrencyToken();
        e.Property(a => a.Name).HasMaxLength(Lengths.Name);
        e.Property(a => a.ReportsTo).HasMaxLength(Lengths.Name);
        e.Property(a => a.Purpose).HasMaxLength(Lengths.Text);
        e.Property(a => a.SortKey).HasMaxLength(Lengths.Name);
        e.RefersToRelationship(nameof(Alliance.RelationshipId));
        e.RefersToOrganisation(nameof(Alliance.OrganisationId));
        e.HasIndex(a => new { a.WorkspaceId, a.RelationshipId });
        e.HasIndex(a => new { a.WorkspaceId, a.OrganisationId });
        e.HasIndex(a => new { a.WorkspaceId, a.SortKey, a.Id });
    }

    private static void BuildRoles(EntityTypeBuilder<AllianceRole> e)
    {
        e.ToTable("AllianceRoles");
        e.HasKey(r => new { r.WorkspaceId, r.Id });
        e.Property(r => r.Id).ValueGeneratedNever();
        e.Property(r => r.Version).IsConcurrencyToken();
        e.RefersToPerson(nameof(AllianceRole.PersonId));
        e.HasIndex(r => new { r.WorkspaceId, r.PersonId });
        BelongsToAlliance(e, nameof(AllianceRole.AllianceId));
    }

    private static void BuildAgreements(EntityTypeBuilder<Agreement> e)
    {
        e.ToTable("Agreements");
        e.HasKey(a => new { a.WorkspaceId, a.Id });
        e.Property(a => a.Id).ValueGeneratedNever();
        e.Property(a => a.Version).IsConcurrencyToken();
        e.Property(a => a.Title).HasMaxLength(Lengths.Name);
        e.Property(a => a.Notes).HasMaxLength(Lengths.Text);
        e.HasOne<Agreement>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.ParentId }).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(a => new { a.WorkspaceId, a.ParentId });
        BelongsToAlliance(e, nameof(Agreement.AllianceId));
    }

    private static void BuildObligations(EntityTypeBuilder<Obligation> e)
    {
        e.ToTable("Obligations");
        e.HasKey(o => new { o.WorkspaceId, o.Id });
        e.Property(o => o.Id).ValueGeneratedNever();
        e.Property(o => o.Version).IsConcurrencyToken();
        e.Property(o => o.Clause).HasMaxLength(Lengths.Clause);
        e.Property(o => o.Title).HasMaxLength(Lengths.Name);
        e.Property(o => o.Unit).HasMaxLength(Lengths.Unit);
        e.HasOne<Agreement>().WithMany().HasForeignKey(o => new { o.WorkspaceId, o.AgreementId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(o => new { o.WorkspaceId, o.AgreementId });
    }

    private static void BuildTargets(EntityTypeBuilder<ObligationTarget> e)
    {
        e.ToTable("ObligationTargets");
        e.HasKey(t => new { t.WorkspaceId, t.Id });
        e.Property(t => t.Id).ValueGeneratedNever();
        e.HasOne<Obligation>().WithMany().HasForeignKey(t => new { t.WorkspaceId, t.ObligationId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(t => new { t.WorkspaceId, t.ObligationId, t.EffectiveFrom }).IsUnique();
    }

    private static void BuildActuals(EntityTypeBuilder<ObligationActual> e)
    {
        e.ToTable("ObligationActuals");
        e.HasKey(a => new { a.WorkspaceId, a.Id });
        e.Property(a => a.Id).ValueGeneratedNever();
        e.Property(a => a.Evidence).HasMaxLength(Lengths.Words);
        e.HasOne<Obligation>().WithMany().HasForeignKey(a => new { a.WorkspaceId, a.ObligationId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(a => new { a.WorkspaceId, a.ObligationId, a.CountsOn });
    }

    private static void BuildPromises(EntityTypeBuilder<Promise> e)
    {
        e.ToTable("Promises");
        e.HasKey(p => new { p.WorkspaceId, p.Id });
        e.Property(p => p.Id).ValueGeneratedNever();
        e.Property(p => p.Version).IsConcurrencyToken();
        e.Property(p => p.Text).HasMaxLength(Lengths.Promise);
        e.Property(p => p.Occasion).HasMaxLength(Lengths.Words);
        e.Property(p => p.Reason).HasMaxLength(Lengths.Text);
        e.RefersToPerson(nameof(Promise.ByPersonId));
        e.RefersToPerson(nameof(Promise.ToPersonId));
        e.HasIndex(p => new { p.WorkspaceId, p.ByPersonId });
        e.HasIndex(p => new { p.WorkspaceId, p.ToPersonId });
        e.HasIndex(p => new { p.WorkspaceId, p.State, p.DueOn });
        BelongsToAlliance(e, nameof(Promise.AllianceId));
    }

    private static void BuildLoneWolf(EntityTypeBuilder<LoneWolfAnswer> e)
    {
        e.ToTable("LoneWolfAnswers");
        e.HasKey(a => new { a.WorkspaceId, a.Id });
        e.Property(a => a.Id).ValueGeneratedNever();
        e.Property(a => a.Version).IsConcurrencyToken();
        e.Ignore(a => a.Marks);
        e.HasIndex(a => new { a.WorkspaceId, a.UserId });
        e.HasIndex(a => new { a.WorkspaceId, a.CoachId });
    }

    private static void BelongsToAlliance<TRow>(EntityTypeBuilder<TRow> row, string property)
        where TRow : class, IWorkspaceRow
    {
        row.HasOne(typeof(Alliance)).WithMany().HasForeignKey(nameof(IWorkspaceRow.WorkspaceId), property).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(nameof(IWorkspaceRow.WorkspaceId), property);
    }
}
