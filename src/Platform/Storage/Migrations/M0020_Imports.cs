using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Imports, what their rows did, remembered columns; lines of jobs; where a workspace was read in from.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0020_Imports")]
internal sealed class M0020_Imports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateImports(migrationBuilder);
        CreateChunks(migrationBuilder);
        CreateRememberedColumns(migrationBuilder);
        CreateJobLines(migrationBuilder);
        migrationBuilder.AddColumn<DateTime>("ReadInUtc", "Workspaces", nullable: true);
        migrationBuilder.AddColumn<string>(
            "ReadInFrom", "Workspaces", maxLength: 300, nullable: true,
            collation: migrationBuilder.IsPostgres() ? ModelConventions.PostgresCollation : null);
    }

    private static void CreateImports(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Imports",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Type = migration.For(t).Text(60),
                FileName = migration.For(t).Text(200),
                FileBytes = t.Column<long>(),
                Kind = migration.For(t).Word(),
                Coding = migration.For(t).Word(),
                Separator = migration.For(t).Word(),
                DecimalMark = migration.For(t).Word(),
                DateOrder = migration.For(t).Word(),
                Sheet = migration.For(t).Text(200, nullable: true),
                ColumnsJson = migration.For(t).Text(),
                MatchBy = migration.For(t).Text(60),
                Mode = migration.For(t).Word(),
                ClearsEmpty = migration.For(t).YesNo(),
                IsTrial = migration.For(t).YesNo(),
                State = migration.For(t).Word(),
                Rows = migration.For(t).Whole(),
                Added = migration.For(t).Whole(),
                Changed = migration.For(t).Whole(),
                Same = migration.For(t).Whole(),
                LeftAside = migration.For(t).Whole(),
                Bad = migration.For(t).Whole(),
                StartedByUserId = migration.For(t).Id(),
                StartedBy = migration.For(t).Text(200),
                JobId = migration.For(t).Id(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                StartedUtc = migration.For(t).Instant(nullable: true),
                FinishedUtc = migration.For(t).Instant(nullable: true),
                Message = migration.For(t).Text(2000, nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Imports", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_Imports_WorkspaceId_CreatedUtc_Id", "Imports", ["WorkspaceId", "CreatedUtc", "Id"]);
    }

    private static void CreateChunks(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ImportChunks",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                ImportId = migration.For(t).Id(),
                Number = migration.For(t).Whole(),
                FirstId = migration.For(t).Id(nullable: true),
                LastId = migration.For(t).Id(nullable: true),
                Bad = migration.For(t).Whole(),
                ChangesJson = migration.For(t).Text(),
                FaultsJson = migration.For(t).Text(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ImportChunks", x => new { x.WorkspaceId, x.ImportId, x.Number });
                t.ForeignKey("FK_ImportChunks_Imports_WorkspaceId_ImportId", x => new { x.WorkspaceId, x.ImportId },
                    "Imports", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ImportChunks_WorkspaceId_FirstId_LastId", "ImportChunks", ["WorkspaceId", "FirstId", "LastId"]);
    }

    private static void CreateRememberedColumns(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RememberedColumns",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Type = migration.For(t).Text(60),
                Header = migration.For(t).Text(64),
                ColumnsJson = migration.For(t).Text(),
                MatchBy = migration.For(t).Text(60),
                Mode = migration.For(t).Word(),
                ClearsEmpty = migration.For(t).YesNo(),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_RememberedColumns", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex(
            "IX_RememberedColumns_WorkspaceId_Type_Header", "RememberedColumns", ["WorkspaceId", "Type", "Header"], unique: true);
    }

    private static void CreateJobLines(MigrationBuilder migration) => migration.CreateTable(
        "JobLines",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            Id = migration.For(t).Id(),
            JobId = migration.For(t).Id(),
            AtUtc = migration.For(t).Instant(),
            Text = migration.For(t).Text(500),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_JobLines", x => new { x.WorkspaceId, x.JobId, x.Id });
            t.ForeignKey("FK_JobLines_Jobs_WorkspaceId_JobId", x => new { x.WorkspaceId, x.JobId },
                "Jobs", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
        });
}
