using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>What belongs to a person: locale and zone, sessions, tokens for programs, the second factor.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0010_Sessions")]
internal sealed class M0010_Sessions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var collation = migrationBuilder.IsPostgres() ? ModelConventions.PostgresCollation : null;
        migrationBuilder.AddColumn<string>("Locale", "Users", maxLength: 20, nullable: true, collation: collation);
        migrationBuilder.AddColumn<string>("TimeZone", "Users", maxLength: 60, nullable: true, collation: collation);
        CreateSessions(migrationBuilder);
        CreateTokens(migrationBuilder);
        CreateSecondFactor(migrationBuilder);
    }

    private static void CreateSessions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Sessions",
            t => new
            {
                Id = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                Device = migration.For(t).Text(200),
                Address = migration.For(t).Text(64),
                CreatedUtc = migration.For(t).Instant(),
                SeenUtc = migration.For(t).Instant(),
                ExpiresUtc = migration.For(t).Instant(),
                EndedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Sessions", x => x.Id);
                t.ForeignKey("FK_Sessions_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Sessions_UserId_Id", "Sessions", ["UserId", "Id"]);
    }

    private static void CreateTokens(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AccessTokens",
            t => new
            {
                Id = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                Name = migration.For(t).Text(100),
                TokenHash = migration.For(t).Text(64),
                Hint = migration.For(t).Text(12),
                Scope = migration.For(t).Word(),
                OnlyWorkspaceId = migration.For(t).Id(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                ExpiresUtc = migration.For(t).Instant(),
                UsedUtc = migration.For(t).Instant(nullable: true),
                RevokedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AccessTokens", x => x.Id);
                t.ForeignKey("FK_AccessTokens_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_AccessTokens_TokenHash", "AccessTokens", "TokenHash", unique: true);
        migration.CreateIndex("IX_AccessTokens_UserId_Id", "AccessTokens", ["UserId", "Id"]);
    }

    private static void CreateSecondFactor(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Authenticators",
            t => new
            {
                UserId = migration.For(t).Id(),
                ProtectedKey = migration.For(t).Text(),
                LastStep = migration.For(t).Whole(),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Authenticators", x => x.UserId);
                t.ForeignKey("FK_Authenticators_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            "RecoveryCodes",
            t => new
            {
                UserId = migration.For(t).Id(),
                CodeHash = migration.For(t).Text(64),
                UsedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_RecoveryCodes", x => new { x.UserId, x.CodeHash });
                t.ForeignKey("FK_RecoveryCodes_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
