using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Alliances.Storage;

/// <summary>The tables of an alliance's parts: they go with it, and what they name stays as long as they name it.</summary>
internal static class PartsModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<AllianceResource>(e => Part(e, "AllianceResources"));
        model.Entity<PlanActivity>(e =>
        {
            Part(e, "PlanActivities");
            e.RefersToPerson(nameof(PlanActivity.OurOwnerId));
            e.HasIndex(x => new { x.WorkspaceId, x.OurOwnerId });
            e.RefersToPerson(nameof(PlanActivity.TheirOwnerId));
            e.HasIndex(x => new { x.WorkspaceId, x.TheirOwnerId });
            e.HasOne<Obligation>().WithMany().HasForeignKey(x => new { x.WorkspaceId, x.ObligationId }).OnDelete(DeleteBehavior.ClientSetNull);
            e.HasIndex(x => new { x.WorkspaceId, x.ObligationId });
            e.HasOne<JointObjective>().WithMany().HasForeignKey(x => new { x.WorkspaceId, x.ObjectiveId }).OnDelete(DeleteBehavior.ClientSetNull);
            e.HasIndex(x => new { x.WorkspaceId, x.ObjectiveId });
        });
        model.Entity<ExitTerm>(e =>
        {
            Part(e, "ExitTerms");
            e.RefersToPerson(nameof(ExitTerm.OurOwnerId));
            e.HasIndex(x => new { x.WorkspaceId, x.OurOwnerId });
            e.RefersToPerson(nameof(ExitTerm.TheirOwnerId));
            e.HasIndex(x => new { x.WorkspaceId, x.TheirOwnerId });
        });
        model.Entity<LedgerEntry>(e => Part(e, "AllianceLedger"));
        model.Entity<Certificate>(e =>
        {
            Part(e, "Certificates");
            e.RefersToPerson(nameof(Certificate.PersonId));
            e.HasIndex(x => new { x.WorkspaceId, x.PersonId });
        });
        model.Entity<JointItem>(e => Part(e, "JointItems"));
        model.Entity<InformationRule>(e => Part(e, "InformationRules"));
        model.Entity<InformationRequest>(e =>
        {
            Part(e, "InformationRequests");
            e.RefersToPerson(nameof(InformationRequest.ApproverId));
            e.HasIndex(x => new { x.WorkspaceId, x.ApproverId });
        });
        model.Entity<CoopetitionCell>(e => Part(e, "CoopetitionCells"));
        model.Entity<NegotiationEntry>(e =>
        {
            Part(e, "NegotiationEntries");
            e.RefersToPerson(nameof(NegotiationEntry.OurPersonId));
            e.HasIndex(x => new { x.WorkspaceId, x.OurPersonId });
            e.RefersToPerson(nameof(NegotiationEntry.TheirPersonId));
            e.HasIndex(x => new { x.WorkspaceId, x.TheirPersonId });
        });
        model.Entity<JointProposition>(e => Part(e, "JointPropositions"));
        model.Entity<JointObjective>(e =>
        {
            Part(e, "JointObjectives");
            e.Property(x => x.LessIsBetter).HasDefaultValue(false);
        });
        model.Entity<Judgement>(e => Part(e, "Judgements"));
        model.Entity<FailureAnswer>(e => Part(e, "FailureAnswers"));
        model.Entity<PlanReview>(e =>
        {
            Part(e, "PlanReviews");
            e.Property(r => r.SnapshotJson).Metadata.SetMaxLength(null);
        });
        model.Entity<RivalFirms>(BuildRivals);
        model.Entity<Firewall>(BuildFirewalls);
        model.Entity<PartnerNeed>(BuildNeeds);
        model.Entity<PartnerCandidate>(BuildCandidates);
    }

    private static void BuildRivals(EntityTypeBuilder<RivalFirms> e)
    {
        Keyed(e, "RivalFirms", nameof(RivalFirms.Id));
        e.RefersToOrganisation(nameof(RivalFirms.FirstFirmId));
        e.RefersToOrganisation(nameof(RivalFirms.SecondFirmId));
        e.HasIndex(r => new { r.WorkspaceId, r.FirstFirmId, r.SecondFirmId }).IsUnique();
        e.HasIndex(r => new { r.WorkspaceId, r.SecondFirmId });
    }

    private static void BuildFirewalls(EntityTypeBuilder<Firewall> e)
    {
        Keyed(e, "Firewalls", nameof(Firewall.Id));
        e.HasOne<RivalFirms>().WithMany().HasForeignKey(f => new { f.WorkspaceId, f.RivalsId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(f => new { f.WorkspaceId, f.RivalsId, f.ServantKey }).IsUnique();
    }

    private static void BuildNeeds(EntityTypeBuilder<PartnerNeed> e)
    {
        Keyed(e, "PartnerNeeds", nameof(PartnerNeed.Id));
        e.Property(n => n.SortKey).HasMaxLength(Lengths.Name);
        e.HasIndex(n => new { n.WorkspaceId, n.SortKey, n.Id });
        e.HasOne<Alliance>().WithMany().HasForeignKey(n => new { n.WorkspaceId, n.AllianceId }).OnDelete(DeleteBehavior.ClientSetNull);
        e.HasIndex(n => new { n.WorkspaceId, n.AllianceId });
    }

    private static void BuildCandidates(EntityTypeBuilder<PartnerCandidate> e)
    {
        Keyed(e, "PartnerCandidates", nameof(PartnerCandidate.Id));
        e.HasOne<PartnerNeed>().WithMany().HasForeignKey(c => new { c.WorkspaceId, c.NeedId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(c => new { c.WorkspaceId, c.NeedId });
        e.RefersToOrganisation(nameof(PartnerCandidate.OrganisationId));
        e.HasIndex(c => new { c.WorkspaceId, c.OrganisationId });
    }

    /// <summary>Key, version, the alliance; texts as long as their names say.</summary>
    private static void Part<TRow>(EntityTypeBuilder<TRow> e, string table)
        where TRow : class, IAlliancePart
    {
        Keyed(e, table, nameof(IAlliancePart.Id));
        e.HasOne(typeof(Alliance)).WithMany().HasForeignKey(nameof(IWorkspaceRow.WorkspaceId), nameof(IAlliancePart.AllianceId))
            .OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(nameof(IWorkspaceRow.WorkspaceId), nameof(IAlliancePart.AllianceId));
    }

    private static void Keyed<TRow>(EntityTypeBuilder<TRow> e, string table, string id)
        where TRow : class, IVersioned
    {
        e.ToTable(table);
        e.HasKey(nameof(IWorkspaceRow.WorkspaceId), id);
        e.Property(id).ValueGeneratedNever();
        e.Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        foreach (var text in typeof(TRow).GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite))
        {
            e.Property(text.Name).HasMaxLength(LengthOf(text.Name));
        }
    }

    private static int LengthOf(string property) => property switch
    {
        "Answer" or "Components" or "CustomerValue" or "Measures" or "Note" or "OurGoal" or "PairwiseJson" or "Reasons" or "Result" or "Rule" or "TheirGoal" or "TheyBring" or "UseRights" or "WeBring" or "Why" or "Words" => Lengths.Text,
        nameof(ExitTerm.Clause) => Lengths.Clause,
        _ => Lengths.Name,
    };
}
