using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Surveys of network audits: terms, firms, respondents, links, answers, and results that are not shown to everybody.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0036_Surveys")]
internal sealed class M0036_Surveys : Migration
{
    private const int Key = 100;
    private const int Hash = 64;

    private static readonly string[] AuditKey = ["WorkspaceId", "Id"];
    private static readonly string[] ParticipantKey = ["WorkspaceId", "AuditId", "Key"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSurveys(migrationBuilder);
        CreateFirms(migrationBuilder);
        CreateRespondents(migrationBuilder);
        CreateAnswers(migrationBuilder);
        CreateLinks(migrationBuilder);
        CreateResults(migrationBuilder);
    }

    private static void CreateSurveys(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkSurveys",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                Disclosure = migration.For(t).Word(),
                AnalystUserId = migration.For(t).Id(nullable: true),
                AnalystName = migration.For(t).Text(200, nullable: true),
                DeadlineOn = migration.For(t).Date(),
                Purpose = migration.For(t).Text(2_000, nullable: true),
                Contact = migration.For(t).Text(300, nullable: true),
                State = migration.For(t).Word(),
                PreviousAuditId = migration.For(t).Id(nullable: true),
                OpenedUtc = migration.For(t).Instant(nullable: true),
                ClosedUtc = migration.For(t).Instant(nullable: true),
                Version = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkSurveys", x => new { x.WorkspaceId, x.AuditId });
                t.ForeignKey(
                    "FK_NetworkSurveys_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", AuditKey, onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkSurveys_NetworkAudits_Previous", x => new { x.WorkspaceId, x.PreviousAuditId },
                    "NetworkAudits", AuditKey, onDelete: ReferentialAction.NoAction);
            });
        migration.CreateIndex("IX_NetworkSurveys_WorkspaceId_PreviousAuditId", "NetworkSurveys", ["WorkspaceId", "PreviousAuditId"]);
    }

    private static void CreateFirms(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkSurveyFirms",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                Position = migration.For(t).Whole(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkSurveyFirms", x => new { x.WorkspaceId, x.AuditId, x.OrganisationId });
                t.ForeignKey(
                    "FK_NetworkSurveyFirms_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", AuditKey, onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkSurveyFirms_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", AuditKey, onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_NetworkSurveyFirms_WorkspaceId_OrganisationId", "NetworkSurveyFirms", ["WorkspaceId", "OrganisationId"]);
    }

    private static void CreateRespondents(MigrationBuilder migration) => migration.CreateTable(
        "NetworkRespondents",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            AuditId = migration.For(t).Id(),
            Key = migration.For(t).Text(Key),
            InvitedUtc = migration.For(t).Instant(nullable: true),
            RemindedUtc = migration.For(t).Instant(nullable: true),
            AgreedUtc = migration.For(t).Instant(nullable: true),
            DoneUtc = migration.For(t).Instant(nullable: true),
            DeclinedUtc = migration.For(t).Instant(nullable: true),
            Version = migration.For(t).Id(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_NetworkRespondents", x => new { x.WorkspaceId, x.AuditId, x.Key });
            t.ForeignKey(
                "FK_NetworkRespondents_NetworkParticipants", x => new { x.WorkspaceId, x.AuditId, x.Key },
                "NetworkParticipants", ParticipantKey, onDelete: ReferentialAction.Cascade);
        });

    private static void CreateAnswers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkAnswers",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                FromKey = migration.For(t).Text(Key),
                ToKey = migration.For(t).Text(Key),
                Frequency = migration.For(t).Whole(nullable: true),
                Importance = migration.For(t).Whole(nullable: true),
                Closeness = migration.For(t).Whole(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkAnswers", x => new { x.WorkspaceId, x.AuditId, x.FromKey, x.ToKey });
                t.ForeignKey(
                    "FK_NetworkAnswers_NetworkRespondents_From", x => new { x.WorkspaceId, x.AuditId, x.FromKey },
                    "NetworkRespondents", ParticipantKey, onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkAnswers_NetworkParticipants_To", x => new { x.WorkspaceId, x.AuditId, x.ToKey },
                    "NetworkParticipants", ParticipantKey, onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_NetworkAnswers_WorkspaceId_AuditId_ToKey", "NetworkAnswers", ["WorkspaceId", "AuditId", "ToKey"]);
    }

    private static void CreateLinks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkSurveyLinks",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                Key = migration.For(t).Text(Key),
                TokenHash = migration.For(t).Text(Hash),
                CreatedUtc = migration.For(t).Instant(),
                RevokedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkSurveyLinks", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_NetworkSurveyLinks_NetworkRespondents", x => new { x.WorkspaceId, x.AuditId, x.Key },
                    "NetworkRespondents", ParticipantKey, onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_NetworkSurveyLinks_WorkspaceId_TokenHash", "NetworkSurveyLinks", ["WorkspaceId", "TokenHash"], unique: true);
        migration.CreateIndex(
            "IX_NetworkSurveyLinks_WorkspaceId_AuditId_Key", "NetworkSurveyLinks", ["WorkspaceId", "AuditId", "Key"]);
    }

    private static void CreateResults(MigrationBuilder migration) => migration.CreateTable(
        "NetworkWithheldResults",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            AuditId = migration.For(t).Id(),
            Format = migration.For(t).Whole(),
            ReportJson = migration.For(t).Text(),
            FigureHtml = migration.For(t).Text(),
            WideSvg = migration.For(t).Text(),
            NarrowSvg = migration.For(t).Text(),
            BlocksJson = migration.For(t).Text(),
            People = migration.For(t).Whole(),
            Fingerprint = migration.For(t).Text(Hash),
            ComputedUtc = migration.For(t).Instant(),
            ComputedBy = migration.For(t).Text(200),
            Version = migration.For(t).Id(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_NetworkWithheldResults", x => new { x.WorkspaceId, x.AuditId });
            t.ForeignKey(
                "FK_NetworkWithheldResults_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                "NetworkAudits", AuditKey, onDelete: ReferentialAction.Cascade);
        });
}
