using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>The tables of the timeline and of My week.</summary>
internal static class TimelineModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<TimelineEntry>(BuildEntries);
        model.Entity<SubjectLink>(BuildSubjects);
        model.Entity<WeekSnooze>(e =>
        {
            e.ToTable("WeekSnoozes");
            e.HasKey(s => new { s.WorkspaceId, s.UserId, s.Key });
            e.Property(s => s.Key).HasMaxLength(WeekSnooze.KeyLength);
        });
        model.Entity<WeekSubscription>(e =>
        {
            e.ToTable("WeekSubscriptions");
            e.HasKey(s => new { s.WorkspaceId, s.UserId });
            e.Property(s => s.Version).IsConcurrencyToken();
            e.Property(s => s.CalendarHash).HasMaxLength(WeekSubscription.HashLength);
            e.Property(s => s.DigestAddress).HasMaxLength(WeekSubscription.AddressLength);
            e.HasIndex(s => new { s.WorkspaceId, s.CalendarHash });
        });
    }

    private static void BuildEntries(EntityTypeBuilder<TimelineEntry> e)
    {
        e.ToTable("TimelineEntries");
        e.HasKey(x => new { x.WorkspaceId, x.Id });
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Property(x => x.Version).IsConcurrencyToken();
        e.Property(x => x.Title).HasMaxLength(EntryLengths.Title);
        e.Property(x => x.Text).HasMaxLength(EntryLengths.Text);
        e.Property(x => x.Place).HasMaxLength(EntryLengths.Place);
        e.Property(x => x.AuthorName).HasMaxLength(EntryLengths.Name);
        e.Property(x => x.DoneBy).HasMaxLength(EntryLengths.Name);
        e.Property(x => x.OriginKey).HasMaxLength(EntryLengths.OriginKey);
        e.Property(x => x.OriginWords).HasMaxLength(EntryLengths.OriginWords);
        e.Property(x => x.OriginPath).HasMaxLength(EntryLengths.OriginPath);
        e.Ignore(x => x.IsOpenTask);
        e.HasIndex(x => new { x.WorkspaceId, x.AtUtc, x.Id });
        e.HasIndex(x => new { x.WorkspaceId, x.OwnerId, x.DoneUtc, x.Day });
        e.HasIndex(x => new { x.WorkspaceId, x.Kind, x.Day });
        e.HasIndex(x => new { x.WorkspaceId, x.OriginKey });
        e.HasIndex(x => new { x.WorkspaceId, x.RemindOn });
    }

    private static void BuildSubjects(EntityTypeBuilder<SubjectLink> e)
    {
        e.ToTable("TimelineSubjects");
        e.HasKey(x => new { x.WorkspaceId, x.EntryId, x.SubjectId });
        e.HasOne<TimelineEntry>().WithMany()
            .HasForeignKey(x => new { x.WorkspaceId, x.EntryId }).OnDelete(DeleteBehavior.Cascade);
        e.HasOne<Organisation>().WithMany()
            .HasForeignKey(x => new { x.WorkspaceId, x.OrganisationId }).OnDelete(DeleteBehavior.Cascade);
        e.HasOne<Person>().WithMany()
            .HasForeignKey(x => new { x.WorkspaceId, x.PersonId }).OnDelete(DeleteBehavior.Cascade);
        e.HasIndex(x => new { x.WorkspaceId, x.SubjectId, x.AtUtc, x.EntryId });
    }
}
