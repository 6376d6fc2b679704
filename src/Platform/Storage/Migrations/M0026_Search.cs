using Entente.Platform.Storage.Postgres;
using Entente.Platform.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>The search index. It is empty until it is built anew at the first start of this version.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0026_Search")]
internal sealed class M0026_Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SearchRecords",
            t => new
            {
                WorkspaceId = migrationBuilder.For(t).Id(),
                Id = migrationBuilder.For(t).Id(),
                Kind = migrationBuilder.For(t).Word(),
                Title = migrationBuilder.For(t).Text(200),
                Name = migrationBuilder.For(t).Text(200),
                Text = migrationBuilder.For(t).Text(),
                Number = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_SearchRecords", x => new { x.WorkspaceId, x.Id }));
        migrationBuilder.CreateIndex("IX_SearchRecords_WorkspaceId_Name_Id", "SearchRecords", ["WorkspaceId", "Name", "Id"]);
        migrationBuilder.CreateIndex(
            "IX_SearchRecords_WorkspaceId_Number", "SearchRecords", ["WorkspaceId", "Number"], filter: "\"Number\" IS NOT NULL");
        migrationBuilder.Sql(migrationBuilder.IsPostgres() ? PostgresSearchIndex.Schema : SqliteSearchIndex.Schema);
    }
}
