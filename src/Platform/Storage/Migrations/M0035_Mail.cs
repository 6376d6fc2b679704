using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>A workspace's mail server, and the mails that wait to be sent.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0035_Mail")]
internal sealed class M0035_Mail : Migration
{
    private const int Text = 254;
    private const int Subject = 300;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "MailSettings",
            t => new
            {
                WorkspaceId = migrationBuilder.For(t).Id(),
                Host = migrationBuilder.For(t).Text(Text),
                Port = migrationBuilder.For(t).Whole(),
                Security = migrationBuilder.For(t).Word(),
                User = migrationBuilder.For(t).Text(Text, nullable: true),
                ProtectedPassword = migrationBuilder.For(t).Text(nullable: true),
                PasswordSetUtc = migrationBuilder.For(t).Instant(nullable: true),
                FromAddress = migrationBuilder.For(t).Text(Text),
                FromName = migrationBuilder.For(t).Text(Text, nullable: true),
                Version = migrationBuilder.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_MailSettings", x => x.WorkspaceId);
                t.ForeignKey(
                    "FK_MailSettings_Workspaces_WorkspaceId", x => x.WorkspaceId, "Workspaces", "Id",
                    onDelete: ReferentialAction.Cascade);
            });
        CreateOutbox(migrationBuilder);
    }

    private static void CreateOutbox(MigrationBuilder migration)
    {
        migration.CreateTable(
            "OutboxMails",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                ToAddress = migration.For(t).Text(Text),
                ToName = migration.For(t).Text(Text, nullable: true),
                Subject = migration.For(t).Text(Subject),
                Topic = migration.For(t).Text(Subject),
                ProtectedContent = migration.For(t).Text(nullable: true),
                State = migration.For(t).Word(),
                Attempts = migration.For(t).Whole(),
                NextTryUtc = migration.For(t).Instant(),
                Problem = migration.For(t).Text(500, nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                FinishedUtc = migration.For(t).Instant(nullable: true),
                Version = migration.For(t).Id(),
            },
            constraints: t => t.PrimaryKey("PK_OutboxMails", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex(
            "IX_OutboxMails_WorkspaceId_State_NextTryUtc_Id", "OutboxMails", ["WorkspaceId", "State", "NextTryUtc", "Id"]);
    }
}
