using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Limits of members, the relationships assigned to them, and invitations.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0011_Assignments")]
internal sealed class M0011_Assignments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTime>("LimitedUtc", "Members", nullable: true);
        CreateAssignments(migrationBuilder);
        CreateInvitations(migrationBuilder);
    }

    private static void CreateAssignments(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Assignments",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                RelationshipId = migration.For(t).Id(),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Assignments", x => new { x.WorkspaceId, x.UserId, x.RelationshipId });
                t.ForeignKey(
                    "FK_Assignments_Members_WorkspaceId_UserId", x => new { x.WorkspaceId, x.UserId },
                    "Members", ["WorkspaceId", "UserId"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_Assignments_Relationships_WorkspaceId_RelationshipId", x => new { x.WorkspaceId, x.RelationshipId },
                    "Relationships", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Assignments_WorkspaceId_RelationshipId", "Assignments", ["WorkspaceId", "RelationshipId"]);
    }

    private static void CreateInvitations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Invitations",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Email = migration.For(t).Text(256),
                Name = migration.For(t).Text(200),
                Role = migration.For(t).Word(),
                IsLimited = migration.For(t).YesNo(),
                TokenHash = migration.For(t).Text(64),
                CreatedUtc = migration.For(t).Instant(),
                ExpiresUtc = migration.For(t).Instant(),
                AcceptedUtc = migration.For(t).Instant(nullable: true),
                RevokedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Invitations", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_Invitations_Workspaces_WorkspaceId", x => x.WorkspaceId, "Workspaces", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Invitations_WorkspaceId_TokenHash", "Invitations", ["WorkspaceId", "TokenHash"], unique: true);
    }
}
