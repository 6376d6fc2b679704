using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Who has My week in a calendar, or by mail.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0054_WeekSubscriptions")]
internal sealed class M0054_WeekSubscriptions : Migration
{
    private const int Hash = 64;
    private const int Address = 300;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WeekSubscriptions",
            t => new
            {
                WorkspaceId = migrationBuilder.For(t).Id(),
                UserId = migrationBuilder.For(t).Id(),
                CalendarHash = migrationBuilder.For(t).Text(Hash, nullable: true),
                CalendarMadeUtc = migrationBuilder.For(t).Instant(nullable: true),
                DigestAddress = migrationBuilder.For(t).Text(Address, nullable: true),
                DigestOn = migrationBuilder.For(t).Date(nullable: true),
                Version = migrationBuilder.For(t).Id(),
            },
            constraints: t => t.PrimaryKey("PK_WeekSubscriptions", x => new { x.WorkspaceId, x.UserId }));
        migrationBuilder.CreateIndex(
            "IX_WeekSubscriptions_WorkspaceId_CalendarHash", "WeekSubscriptions", ["WorkspaceId", "CalendarHash"]);
    }
}
