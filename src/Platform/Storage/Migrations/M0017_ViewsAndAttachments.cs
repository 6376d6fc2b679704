using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Saved views and chosen columns of lists, attachments of records, and the audit trail's order by time and person.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0017_ViewsAndAttachments")]
internal sealed class M0017_ViewsAndAttachments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateViews(migrationBuilder);
        CreateAttachments(migrationBuilder);
        migrationBuilder.CreateIndex("IX_AuditEntries_WorkspaceId_AtUtc_Id", "AuditEntries", ["WorkspaceId", "AtUtc", "Id"]);
        migrationBuilder.CreateIndex("IX_AuditEntries_WorkspaceId_UserId_AtUtc_Id", "AuditEntries", ["WorkspaceId", "UserId", "AtUtc", "Id"]);
    }

    private static void CreateViews(MigrationBuilder migration)
    {
        migration.CreateTable(
            "SavedViews",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                List = migration.For(t).Text(60),
                Name = migration.For(t).Text(60),
                OwnerId = migration.For(t).Id(),
                IsShared = migration.For(t).YesNo(),
                Query = migration.For(t).Text(2000),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_SavedViews", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_SavedViews_WorkspaceId_List", "SavedViews", ["WorkspaceId", "List"]);
        migration.CreateTable(
            "ListColumns",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                List = migration.For(t).Text(60),
                Columns = migration.For(t).Text(1000),
            },
            constraints: t => t.PrimaryKey("PK_ListColumns", x => new { x.WorkspaceId, x.UserId, x.List }));
    }

    private static void CreateAttachments(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Attachments",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Record = migration.For(t).Text(60),
                RecordId = migration.For(t).Id(),
                FileName = migration.For(t).Text(200),
                ContentType = migration.For(t).Text(100),
                Size = migration.For(t).Whole(),
                AddedUtc = migration.For(t).Instant(),
                AddedById = migration.For(t).Id(),
                AddedBy = migration.For(t).Text(200),
            },
            constraints: t => t.PrimaryKey("PK_Attachments", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_Attachments_WorkspaceId_RecordId_Id", "Attachments", ["WorkspaceId", "RecordId", "Id"]);
        migration.CreateTable(
            "AttachmentContents",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Bytes = t.Column<byte[]>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AttachmentContents", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_AttachmentContents_Attachments_WorkspaceId_Id", x => new { x.WorkspaceId, x.Id },
                    "Attachments", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
    }
}
