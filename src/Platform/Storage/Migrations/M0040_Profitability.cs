using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Customer profitability: ledgers, customers, cost models, runs.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0040_Profitability")]
internal sealed class M0040_Profitability : Migration
{
    private const int Name = 200;
    private const int Hash = 64;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateLedgers(migrationBuilder);
        CreateFiles(migrationBuilder);
        CreateCustomers(migrationBuilder);
        CreateModels(migrationBuilder);
        CreateRuns(migrationBuilder);
        CreateRunFigures(migrationBuilder);
        CreateRunCustomers(migrationBuilder);
    }

    private static void CreateLedgers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitLedgers",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                Source = migration.For(t).Word(),
                MappingJson = migration.For(t).Text(),
                ProtectedConnection = migration.For(t).Text(nullable: true),
                OrdersQuery = migration.For(t).Text(nullable: true),
                EventsQuery = migration.For(t).Text(nullable: true),
                CustomersQuery = migration.For(t).Text(nullable: true),
                SortKey = migration.For(t).Text(Name * 2),
                CreatedUtc = migration.For(t).Instant(),
                CreatedBy = migration.For(t).Text(Name),
            },
            constraints: t => t.PrimaryKey("PK_ProfitLedgers", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_ProfitLedgers_WorkspaceId_SortKey_Id", "ProfitLedgers", ["WorkspaceId", "SortKey", "Id"]);
    }

    private static void CreateFiles(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitLedgerFiles",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                LedgerId = migration.For(t).Id(),
                Kind = migration.For(t).Word(),
                Name = migration.For(t).Text(255),
                Bytes = migration.For(t).Bytes(),
                Fingerprint = migration.For(t).Text(Hash),
                UploadedUtc = migration.For(t).Instant(),
                UploadedBy = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitLedgerFiles", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_ProfitLedgerFiles_ProfitLedgers_WorkspaceId_LedgerId", x => new { x.WorkspaceId, x.LedgerId },
                    "ProfitLedgers", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ProfitLedgerFiles_WorkspaceId_LedgerId", "ProfitLedgerFiles", ["WorkspaceId", "LedgerId"]);
    }

    private static void CreateCustomers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitCustomers",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Key = migration.For(t).Text(Name),
                Name = migration.For(t).Text(Name),
                Segment = migration.For(t).Text(Name, nullable: true),
                Manager = migration.For(t).Text(Name, nullable: true),
                Country = migration.For(t).Text(Name, nullable: true),
                Since = migration.For(t).Date(nullable: true),
                OrganisationId = migration.For(t).Id(nullable: true),
                SortKey = migration.For(t).Text(Name * 2),
            },
            constraints: t => t.PrimaryKey("PK_ProfitCustomers", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_ProfitCustomers_WorkspaceId_Key", "ProfitCustomers", ["WorkspaceId", "Key"], unique: true);
    }

    private static void CreateModels(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitModels",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                Latest = migration.For(t).Whole(),
                SortKey = migration.For(t).Text(Name * 2),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_ProfitModels", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_ProfitModels_WorkspaceId_SortKey_Id", "ProfitModels", ["WorkspaceId", "SortKey", "Id"]);
        migration.CreateTable(
            "ProfitModelVersions",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                ModelId = migration.For(t).Id(),
                Number = migration.For(t).Whole(),
                ContentJson = migration.For(t).Text(),
                Estimates = migration.For(t).Whole(),
                Note = migration.For(t).Text(500, nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                CreatedBy = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitModelVersions", x => new { x.WorkspaceId, x.ModelId, x.Number });
                t.ForeignKey(
                    "FK_ProfitModelVersions_ProfitModels_WorkspaceId_ModelId", x => new { x.WorkspaceId, x.ModelId },
                    "ProfitModels", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateRuns(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitRuns",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Number = migration.For(t).Whole(),
                Name = migration.For(t).Text(Name),
                LedgerId = migration.For(t).Id(),
                ModelId = migration.For(t).Id(),
                ModelNumber = migration.For(t).Whole(),
                Fingerprint = migration.For(t).Text(Hash),
                Currency = migration.For(t).Text(10),
                FromDay = migration.For(t).Date(),
                ToDay = migration.For(t).Date(),
                Customers = migration.For(t).Whole(),
                Revenue = migration.For(t).Money(),
                Profit = migration.For(t).Money(),
                Says = migration.For(t).Text(1000),
                SortKey = migration.For(t).Text(Name * 2),
                ComputedUtc = migration.For(t).Instant(),
                ComputedBy = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitRuns", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_ProfitRuns_ProfitLedgers_WorkspaceId_LedgerId", x => new { x.WorkspaceId, x.LedgerId },
                    "ProfitLedgers", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey(
                    "FK_ProfitRuns_ProfitModelVersions", x => new { x.WorkspaceId, x.ModelId, x.ModelNumber },
                    "ProfitModelVersions", ["WorkspaceId", "ModelId", "Number"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_ProfitRuns_WorkspaceId_Number", "ProfitRuns", ["WorkspaceId", "Number"], unique: true);
        migration.CreateIndex("IX_ProfitRuns_WorkspaceId_ComputedUtc_Id", "ProfitRuns", ["WorkspaceId", "ComputedUtc", "Id"]);
        migration.CreateIndex("IX_ProfitRuns_WorkspaceId_LedgerId", "ProfitRuns", ["WorkspaceId", "LedgerId"]);
        migration.CreateIndex(
            "IX_ProfitRuns_WorkspaceId_ModelId_ModelNumber", "ProfitRuns", ["WorkspaceId", "ModelId", "ModelNumber"]);
    }

    private static void CreateRunFigures(MigrationBuilder migration) => migration.CreateTable(
        "ProfitRunFigures",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            RunId = migration.For(t).Id(),
            Format = migration.For(t).Whole(),
            FiguresJson = migration.For(t).Text(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_ProfitRunFigures", x => new { x.WorkspaceId, x.RunId });
            t.ForeignKey(
                "FK_ProfitRunFigures_ProfitRuns_WorkspaceId_RunId", x => new { x.WorkspaceId, x.RunId },
                "ProfitRuns", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
        });

    private static void CreateRunCustomers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitRunCustomers",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                RunId = migration.For(t).Id(),
                CustomerId = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                Segment = migration.For(t).Text(Name, nullable: true),
                Manager = migration.For(t).Text(Name, nullable: true),
                Country = migration.For(t).Text(Name, nullable: true),
                Rank = migration.For(t).Whole(),
                Revenue = migration.For(t).Money(),
                Profit = migration.For(t).Money(),
                FiguresJson = migration.For(t).Text(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitRunCustomers", x => new { x.WorkspaceId, x.RunId, x.CustomerId });
                t.ForeignKey(
                    "FK_ProfitRunCustomers_ProfitRuns_WorkspaceId_RunId", x => new { x.WorkspaceId, x.RunId },
                    "ProfitRuns", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_ProfitRunCustomers_ProfitCustomers_WorkspaceId_CustomerId", x => new { x.WorkspaceId, x.CustomerId },
                    "ProfitCustomers", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_ProfitRunCustomers_WorkspaceId_CustomerId", "ProfitRunCustomers", ["WorkspaceId", "CustomerId"]);
    }
}
