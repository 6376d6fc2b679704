using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Entries of timelines, what they are about, snoozed matters, notifications.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0025_Timeline")]
internal sealed class M0025_Timeline : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateEntries(migrationBuilder);
        CreateSubjects(migrationBuilder);
        CreateSnoozes(migrationBuilder);
        CreateNotifications(migrationBuilder);
    }

    private static void CreateEntries(MigrationBuilder migration)
    {
        migration.CreateTable(
            "TimelineEntries",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Kind = migration.For(t).Word(),
                Title = migration.For(t).Text(200, nullable: true),
                Text = migration.For(t).Text(20_000, nullable: true),
                AtUtc = migration.For(t).Instant(),
                Day = migration.For(t).Date(nullable: true),
                StartMinute = migration.For(t).Whole(nullable: true),
                Minutes = migration.For(t).Whole(nullable: true),
                Place = migration.For(t).Text(200, nullable: true),
                RelationshipId = migration.For(t).Id(nullable: true),
                OrganisationId = migration.For(t).Id(nullable: true),
                PersonId = migration.For(t).Id(nullable: true),
                AuthorId = migration.For(t).Id(),
                AuthorName = migration.For(t).Text(200),
                OwnerId = migration.For(t).Id(nullable: true),
                RemindOn = migration.For(t).Date(nullable: true),
                RemindedUtc = migration.For(t).Instant(nullable: true),
                Repeats = migration.For(t).Text(40, nullable: true),
                RepeatsUntil = migration.For(t).Date(nullable: true),
                SeriesFrom = migration.For(t).Date(nullable: true),
                DoneUtc = migration.For(t).Instant(nullable: true),
                DoneBy = migration.For(t).Text(200, nullable: true),
                OriginKey = migration.For(t).Text(120, nullable: true),
                OriginWords = migration.For(t).Text(200, nullable: true),
                OriginPath = migration.For(t).Text(300, nullable: true),
                DeletedUtc = migration.For(t).Instant(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_TimelineEntries", x => new { x.WorkspaceId, x.Id }));
        Index(migration, "TimelineEntries", "AtUtc", "Id");
        Index(migration, "TimelineEntries", "OwnerId", "DoneUtc", "Day");
        Index(migration, "TimelineEntries", "Kind", "Day");
        Index(migration, "TimelineEntries", "OriginKey");
        Index(migration, "TimelineEntries", "RemindOn");
    }

    private static void CreateSubjects(MigrationBuilder migration)
    {
        migration.CreateTable(
            "TimelineSubjects",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                EntryId = migration.For(t).Id(),
                SubjectId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(nullable: true),
                PersonId = migration.For(t).Id(nullable: true),
                Role = migration.For(t).Word(),
                AtUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TimelineSubjects", x => new { x.WorkspaceId, x.EntryId, x.SubjectId });
                t.ForeignKey("FK_TimelineSubjects_TimelineEntries_WorkspaceId_EntryId", x => new { x.WorkspaceId, x.EntryId },
                    "TimelineEntries", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_TimelineSubjects_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_TimelineSubjects_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "TimelineSubjects", "SubjectId", "AtUtc", "EntryId");
        Index(migration, "TimelineSubjects", "OrganisationId");
        Index(migration, "TimelineSubjects", "PersonId");
    }

    private static void CreateSnoozes(MigrationBuilder migration) => migration.CreateTable(
        "WeekSnoozes",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            UserId = migration.For(t).Id(),
            Key = migration.For(t).Text(120),
            UntilOn = migration.For(t).Date(),
        },
        constraints: t => t.PrimaryKey("PK_WeekSnoozes", x => new { x.WorkspaceId, x.UserId, x.Key }));

    private static void CreateNotifications(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Notifications",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                Text = migration.For(t).Text(300),
                Path = migration.For(t).Text(300, nullable: true),
                Key = migration.For(t).Text(120),
                CreatedUtc = migration.For(t).Instant(),
                ReadUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Notifications", x => new { x.WorkspaceId, x.Id }));
        Index(migration, "Notifications", "UserId", "CreatedUtc", "Id");
        Index(migration, "Notifications", "UserId", "ReadUtc");
    }

    private static void Index(MigrationBuilder migration, string table, params string[] columns) =>
        migration.CreateIndex($"IX_{table}_WorkspaceId_{string.Join('_', columns)}", table, ["WorkspaceId", .. columns]);
}
