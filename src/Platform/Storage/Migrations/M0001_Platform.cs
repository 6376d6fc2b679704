using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>People, workspaces and members, the audit trail, jobs.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0001_Platform")]
internal sealed class M0001_Platform : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateUsers(migrationBuilder);
        CreateUserParts(migrationBuilder);
        CreateWorkspaces(migrationBuilder);
        CreateAuditTrail(migrationBuilder);
        CreateJobs(migrationBuilder);
    }

    private static void CreateUsers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Users",
            t => new
            {
                Id = migration.For(t).Id(),
                DisplayName = migration.For(t).Text(200),
                DisabledUtc = migration.For(t).Instant(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
                UserName = migration.For(t).Text(256, nullable: true),
                NormalizedUserName = migration.For(t).Text(256, nullable: true),
                Email = migration.For(t).Text(256, nullable: true),
                NormalizedEmail = migration.For(t).Text(256, nullable: true),
                EmailConfirmed = migration.For(t).YesNo(),
                PasswordHash = migration.For(t).Text(nullable: true),
                SecurityStamp = migration.For(t).Text(nullable: true),
                ConcurrencyStamp = migration.For(t).Text(nullable: true),
                PhoneNumber = migration.For(t).Text(256, nullable: true),
                PhoneNumberConfirmed = migration.For(t).YesNo(),
                TwoFactorEnabled = migration.For(t).YesNo(),
                LockoutEnd = t.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = migration.For(t).YesNo(),
                AccessFailedCount = migration.For(t).Whole(),
            },
            constraints: t => t.PrimaryKey("PK_Users", x => x.Id));
        migration.CreateIndex("EmailIndex", "Users", "NormalizedEmail");
        migration.CreateIndex("UserNameIndex", "Users", "NormalizedUserName", unique: true);
        migration.CreateTable(
            "SignInLinks",
            t => new
            {
                Id = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                TokenHash = migration.For(t).Text(64),
                ExpiresUtc = migration.For(t).Instant(),
                UsedUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_SignInLinks", x => x.Id);
                t.ForeignKey("FK_SignInLinks_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_SignInLinks_TokenHash", "SignInLinks", "TokenHash", unique: true);
        migration.CreateIndex("IX_SignInLinks_UserId", "SignInLinks", "UserId");
    }

    private static void CreateUserParts(MigrationBuilder migration)
    {
        migration.CreateTable(
            "UserClaims",
            t => new
            {
                Id = t.Column<int>()
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                UserId = migration.For(t).Id(),
                ClaimType = migration.For(t).Text(nullable: true),
                ClaimValue = migration.For(t).Text(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_UserClaims", x => x.Id);
                t.ForeignKey("FK_UserClaims_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserClaims_UserId", "UserClaims", "UserId");
        migration.CreateTable(
            "UserLogins",
            t => new
            {
                LoginProvider = migration.For(t).Text(128),
                ProviderKey = migration.For(t).Text(128),
                ProviderDisplayName = migration.For(t).Text(nullable: true),
                UserId = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_UserLogins", x => new { x.LoginProvider, x.ProviderKey });
                t.ForeignKey("FK_UserLogins_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserLogins_UserId", "UserLogins", "UserId");
        migration.CreateTable(
            "UserTokens",
            t => new
            {
                UserId = migration.For(t).Id(),
                LoginProvider = migration.For(t).Text(128),
                Name = migration.For(t).Text(128),
                Value = migration.For(t).Text(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                t.ForeignKey("FK_UserTokens_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            "UserPasskeys",
            t => new
            {
                CredentialId = t.Column<byte[]>(maxLength: 1024),
                UserId = migration.For(t).Id(),
                Data = migration.IsPostgres() ? t.Column<string>("jsonb") : t.Column<string>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_UserPasskeys", x => x.CredentialId);
                t.ForeignKey("FK_UserPasskeys_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_UserPasskeys_UserId", "UserPasskeys", "UserId");
    }

    private static void CreateWorkspaces(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Workspaces",
            t => new
            {
                Id = migration.For(t).Id(),
                Slug = migration.For(t).Text(60),
                Name = migration.For(t).Text(200),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_Workspaces", x => x.Id));
        migration.CreateIndex("IX_Workspaces_Slug", "Workspaces", "Slug", unique: true);
        migration.CreateTable(
            "Members",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                UserId = migration.For(t).Id(),
                Role = migration.For(t).Word(),
                JoinedUtc = migration.For(t).Instant(nullable: true),
                CreatedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Members", x => new { x.WorkspaceId, x.UserId });
                t.ForeignKey("FK_Members_Workspaces_WorkspaceId", x => x.WorkspaceId, "Workspaces", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Members_Users_UserId", x => x.UserId, "Users", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Members_UserId", "Members", "UserId");
    }

    private static void CreateAuditTrail(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AuditEntries",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                AtUtc = migration.For(t).Instant(),
                UserId = migration.For(t).Id(),
                UserName = migration.For(t).Text(200),
                Action = migration.For(t).Word(),
                Record = migration.For(t).Text(60),
                RecordId = migration.For(t).Id(),
                Label = migration.For(t).Text(300),
                ChangesJson = migration.For(t).Text(),
            },
            constraints: t => t.PrimaryKey("PK_AuditEntries", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_AuditEntries_WorkspaceId_RecordId_Id", "AuditEntries", ["WorkspaceId", "RecordId", "Id"]);
    }

    private static void CreateJobs(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Jobs",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Kind = migration.For(t).Text(80),
                Title = migration.For(t).Text(300),
                InputJson = migration.For(t).Text(),
                StartedByUserId = migration.For(t).Id(),
                State = migration.For(t).Word(),
                Progress = migration.For(t).Real(),
                Step = migration.For(t).Text(300, nullable: true),
                Message = migration.For(t).Text(2000, nullable: true),
                ResultPath = migration.For(t).Text(300, nullable: true),
                CancelRequested = migration.For(t).YesNo(),
                Attempts = migration.For(t).Whole(),
                CreatedUtc = migration.For(t).Instant(),
                StartedUtc = migration.For(t).Instant(nullable: true),
                FinishedUtc = migration.For(t).Instant(nullable: true),
                Version = migration.For(t).Id(),
            },
            constraints: t => t.PrimaryKey("PK_Jobs", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_Jobs_WorkspaceId_State_Id", "Jobs", ["WorkspaceId", "State", "Id"]);
    }
}
