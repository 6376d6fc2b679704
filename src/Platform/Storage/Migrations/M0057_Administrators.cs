using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Who looks after the installation.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0057_Administrators")]
internal sealed class M0057_Administrators : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<DateTime>("AdministratorSinceUtc", "Users", nullable: true);
}
