using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Network audits: what was imported into them and what was computed from it.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0003_Networks")]
internal sealed class M0003_Networks : Migration
{
    private const int Name = 200;
    private const int Key = 100;
    private const int Hash = 64;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAudits(migrationBuilder);
        CreateImports(migrationBuilder);
        CreateParticipants(migrationBuilder);
        CreateRatings(migrationBuilder);
        CreateResults(migrationBuilder);
    }

    private static void CreateAudits(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkAudits",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                HeldOn = migration.For(t).Date(),
                AskedFrom = migration.For(t).Date(nullable: true),
                AskedUntil = migration.For(t).Date(nullable: true),
                SortKey = migration.For(t).Text(Name * 2),
                Symmetrisation = migration.For(t).Word(),
                WorkingFrequency = migration.For(t).Real(),
                WorkingImportance = migration.For(t).Real(),
                CloseCloseness = migration.For(t).Real(),
                SpannerTies = migration.For(t).Whole(),
                CoreNumber = migration.For(t).Whole(),
                OnePersonShare = migration.For(t).Real(),
                SpreadShare = migration.For(t).Real(),
                SeniorImbalance = migration.For(t).Real(),
                UnequalPoints = migration.For(t).Real(),
                ClearCoreFit = migration.For(t).Real(),
                ReliableResponse = migration.For(t).Real(),
                PeopleByNumber = t.Column<bool>(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                Version = migration.For(t).Id(),
            },
            constraints: t => t.PrimaryKey("PK_NetworkAudits", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_NetworkAudits_WorkspaceId_HeldOn_Id", "NetworkAudits", ["WorkspaceId", "HeldOn", "Id"]);
        migration.CreateIndex("IX_NetworkAudits_WorkspaceId_SortKey_Id", "NetworkAudits", ["WorkspaceId", "SortKey", "Id"]);
    }

    private static void CreateImports(MigrationBuilder migration) => migration.CreateTable(
        "NetworkImports",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            AuditId = migration.For(t).Id(),
            People = migration.For(t).Whole(),
            Ratings = migration.For(t).Whole(),
            Fingerprint = migration.For(t).Text(Hash),
            ImportedUtc = migration.For(t).Instant(),
            ImportedBy = migration.For(t).Text(Name),
            Version = migration.For(t).Id(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_NetworkImports", x => new { x.WorkspaceId, x.AuditId });
            t.ForeignKey(
                "FK_NetworkImports_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                "NetworkAudits", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
        });

    private static void CreateParticipants(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkParticipants",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                Key = migration.For(t).Text(Key),
                Position = migration.For(t).Whole(),
                PersonId = migration.For(t).Id(nullable: true),
                Name = migration.For(t).Text(Name),
                Firm = migration.For(t).Text(Name),
                Level = migration.For(t).Text(40, nullable: true),
                Function = migration.For(t).Text(Name, nullable: true),
                Roles = migration.For(t).Text(500),
                Answered = migration.For(t).YesNo(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkParticipants", x => new { x.WorkspaceId, x.AuditId, x.Key });
                t.ForeignKey(
                    "FK_NetworkParticipants_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkParticipants_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex(
            "IX_NetworkParticipants_WorkspaceId_PersonId", "NetworkParticipants", ["WorkspaceId", "PersonId"]);
    }

    private static void CreateRatings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkRatings",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                FromKey = migration.For(t).Text(Key),
                ToKey = migration.For(t).Text(Key),
                Frequency = migration.For(t).Real(),
                Importance = migration.For(t).Real(),
                Closeness = migration.For(t).Real(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkRatings", x => new { x.WorkspaceId, x.AuditId, x.FromKey, x.ToKey });
                t.ForeignKey(
                    "FK_NetworkRatings_NetworkParticipants_From",
                    x => new { x.WorkspaceId, x.AuditId, x.FromKey },
                    "NetworkParticipants", ["WorkspaceId", "AuditId", "Key"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkRatings_NetworkParticipants_To",
                    x => new { x.WorkspaceId, x.AuditId, x.ToKey },
                    "NetworkParticipants", ["WorkspaceId", "AuditId", "Key"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_NetworkRatings_WorkspaceId_AuditId_ToKey", "NetworkRatings", ["WorkspaceId", "AuditId", "ToKey"]);
    }

    private static void CreateResults(MigrationBuilder migration) => migration.CreateTable(
        "NetworkResults",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            AuditId = migration.For(t).Id(),
            Format = migration.For(t).Whole(),
            ReportJson = migration.For(t).Text(),
            FigureHtml = migration.For(t).Text(),
            WideSvg = migration.For(t).Text(),
            NarrowSvg = migration.For(t).Text(),
            Says = migration.For(t).Text(1000),
            People = migration.For(t).Whole(),
            Answered = migration.For(t).Whole(),
            Fingerprint = migration.For(t).Text(Hash),
            ComputedUtc = migration.For(t).Instant(),
            ComputedBy = migration.For(t).Text(Name),
            Version = migration.For(t).Id(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_NetworkResults", x => new { x.WorkspaceId, x.AuditId });
            t.ForeignKey(
                "FK_NetworkResults_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                "NetworkAudits", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
        });
}
