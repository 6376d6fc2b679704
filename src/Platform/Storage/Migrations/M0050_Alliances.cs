using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Alliances with their roles, agreements, obligations and promises.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0050_Alliances")]
internal sealed class M0050_Alliances : Migration
{
    private const int Name = 200;
    private const int Promise = 400;
    private const int LongText = 4000;
    private const int Short = 40;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAlliances(migrationBuilder);
        CreateRoles(migrationBuilder);
        CreateAgreements(migrationBuilder);
        CreateObligations(migrationBuilder);
        CreateTargets(migrationBuilder);
        CreateActuals(migrationBuilder);
        CreatePromises(migrationBuilder);
    }

    private static void CreateAlliances(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Alliances",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                RelationshipId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                Phase = migration.For(t).Word(),
                StartedOn = migration.For(t).Date(nullable: true),
                EndedOn = migration.For(t).Date(nullable: true),
                ManagerId = migration.For(t).Id(nullable: true),
                Purpose = migration.For(t).Text(LongText, nullable: true),
                PlannedReturn1 = migration.For(t).Money(nullable: true),
                PlannedReturn2 = migration.For(t).Money(nullable: true),
                PlannedReturn3 = migration.For(t).Money(nullable: true),
                ActualReturn1 = migration.For(t).Money(nullable: true),
                ActualReturn2 = migration.For(t).Money(nullable: true),
                ActualReturn3 = migration.For(t).Money(nullable: true),
                SortKey = migration.For(t).Text(Name),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Alliances", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Alliances_Relationships_WorkspaceId_RelationshipId", x => new { x.WorkspaceId, x.RelationshipId },
                    "Relationships", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey("FK_Alliances_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "Alliances", "RelationshipId");
        Index(migration, "Alliances", "OrganisationId");
        Index(migration, "Alliances", "SortKey", "Id");
    }

    private static void CreateRoles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AllianceRoles",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                PersonId = migration.For(t).Id(),
                Kind = migration.For(t).Word(),
                FromOn = migration.For(t).Date(),
                UntilOn = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AllianceRoles", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_AllianceRoles_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_AllianceRoles_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "AllianceRoles", "AllianceId");
        Index(migration, "AllianceRoles", "PersonId");
    }

    private static void CreateAgreements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Agreements",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                ParentId = migration.For(t).Id(nullable: true),
                Kind = migration.For(t).Word(),
                Title = migration.For(t).Text(Name),
                SignedOn = migration.For(t).Date(nullable: true),
                StartsOn = migration.For(t).Date(),
                EndsOn = migration.For(t).Date(),
                Renews = migration.For(t).YesNo(),
                NoticeDays = migration.For(t).Whole(nullable: true),
                Notes = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Agreements", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Agreements_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Agreements_Agreements_WorkspaceId_ParentId", x => new { x.WorkspaceId, x.ParentId },
                    "Agreements", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "Agreements", "AllianceId");
        Index(migration, "Agreements", "ParentId");
    }

    private static void CreateObligations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Obligations",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AgreementId = migration.For(t).Id(),
                Clause = migration.For(t).Text(Short, nullable: true),
                Title = migration.For(t).Text(Name),
                OwedBy = migration.For(t).Word(),
                Kind = migration.For(t).Word(),
                Unit = migration.For(t).Text(Short),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Obligations", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Obligations_Agreements_WorkspaceId_AgreementId", x => new { x.WorkspaceId, x.AgreementId },
                    "Agreements", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "Obligations", "AgreementId");
    }

    private static void CreateTargets(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ObligationTargets",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                ObligationId = migration.For(t).Id(),
                EffectiveFrom = migration.For(t).Date(),
                Target = migration.For(t).Money(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ObligationTargets", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_ObligationTargets_Obligations_WorkspaceId_ObligationId", x => new { x.WorkspaceId, x.ObligationId },
                    "Obligations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_ObligationTargets_WorkspaceId_ObligationId_EffectiveFrom", "ObligationTargets",
            ["WorkspaceId", "ObligationId", "EffectiveFrom"], unique: true);
    }

    private static void CreateActuals(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ObligationActuals",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                ObligationId = migration.For(t).Id(),
                CountsOn = migration.For(t).Date(),
                Amount = migration.For(t).Money(),
                Evidence = migration.For(t).Text(Name, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ObligationActuals", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_ObligationActuals_Obligations_WorkspaceId_ObligationId", x => new { x.WorkspaceId, x.ObligationId },
                    "Obligations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "ObligationActuals", "ObligationId", "CountsOn");
    }

    private static void CreatePromises(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Promises",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Side = migration.For(t).Word(),
                Text = migration.For(t).Text(Promise),
                ByPersonId = migration.For(t).Id(nullable: true),
                ToPersonId = migration.For(t).Id(nullable: true),
                MadeOn = migration.For(t).Date(),
                DueOn = migration.For(t).Date(nullable: true),
                FirstDueOn = migration.For(t).Date(nullable: true),
                Occasion = migration.For(t).Text(Name, nullable: true),
                State = migration.For(t).Word(),
                SettledOn = migration.For(t).Date(nullable: true),
                Reason = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Promises", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Promises_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Promises_People_WorkspaceId_ByPersonId", x => new { x.WorkspaceId, x.ByPersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey("FK_Promises_People_WorkspaceId_ToPersonId", x => new { x.WorkspaceId, x.ToPersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "Promises", "AllianceId");
        Index(migration, "Promises", "ByPersonId");
        Index(migration, "Promises", "ToPersonId");
        Index(migration, "Promises", "State", "DueOn");
    }

    private static void Index(MigrationBuilder migration, string table, params string[] columns) => migration.CreateIndex(
        $"IX_{table}_WorkspaceId_{string.Join('_', columns)}", table, ["WorkspaceId", .. columns]);
}
