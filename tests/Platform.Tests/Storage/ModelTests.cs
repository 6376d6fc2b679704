using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Storage;

/// <summary>Keys, filters and foreign keys of every table; and a table that breaks a rule is seen.</summary>
public abstract class ModelTests(DatabaseFixture fixture)
{
    private static readonly Dictionary<string, Action<ModelBuilder>> Planted = new(StringComparer.Ordinal)
    {
        ["OfNobody has no WorkspaceId"] = model => model.Entity<OfNobody>().HasKey(x => x.Id),
        ["is no IWorkspaceRow"] = model => model.Entity<OfNoInterface>(e =>
        {
            e.HasKey(x => new { x.WorkspaceId, x.Id });
            e.Property(x => x.Id).ValueGeneratedNever();
        }),
        ["the primary key of Row does not start with WorkspaceId"] = model => Row(model).HasKey(x => new { x.Id, x.WorkspaceId }),
        ["the primary key of Row is generated"] = model => Row(model).Property(x => x.Id).ValueGeneratedOnAdd(),
        ["the index IX_Row_Name does not start with WorkspaceId"] = model => Row(model).HasIndex(x => x.Name),
        ["the foreign key FK_Row_Jobs_ParentId_WorkspaceId does not start with WorkspaceId"] = model => Row(model)
            .HasOne(typeof(Entente.Platform.Jobs.Job), null).WithMany().HasForeignKey("ParentId", "WorkspaceId"),
        ["the foreign key FK_Row_Jobs_WorkspaceId_ParentId sets null"] = model => Row(model)
            .HasOne(typeof(Entente.Platform.Jobs.Job), null).WithMany().HasForeignKey("WorkspaceId", "ParentId")
            .OnDelete(DeleteBehavior.SetNull),
    };

    public static TheoryData<string> Breaches => [.. Planted.Keys];

    [Fact]
    public void Every_table_of_a_firm_is_keyed_filtered_and_bound_by_workspace()
    {
        using var owner = fixture.AppDb.OpenAsOwner();
        Assert.Empty(ModelRules.Breaches(ModelOf(owner)));
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public async Task A_planted_table_that_breaks_a_rule_is_seen(string breach)
    {
        await using var services = PlantedModel.OpenWithTable(fixture.Database, Planted[breach]);
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        Assert.Contains(ModelRules.Breaches(ModelOf(owner)), line => line.Contains(breach, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_that_was_taken_away_is_seen_whichever_it_is()
    {
        await using var owner = fixture.AppDb.OpenAsOwner();
        var tables = ModelOf(owner).GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IWorkspaceRow)))
            .Select(type => type.GetTableName()!).ToList();
        Assert.Contains("Members", tables);
        foreach (var table in tables)
        {
            await using var services = PlantedModel.OpenWithoutFilter(fixture.Database, table);
            await using var tampered = services.GetRequiredService<AppDb>().OpenAsOwner();
            Assert.Equal([$"{table} has no query filter"], ModelRules.Breaches(ModelOf(tampered)));
        }
    }

    private static IModel ModelOf(AppDbContext db) => db.GetService<IDesignTimeModel>().Model;

    private static Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Row> Row(ModelBuilder model)
    {
        var row = model.Entity<Row>();
        row.HasKey(x => new { x.WorkspaceId, x.Id });
        row.Property(x => x.Id).ValueGeneratedNever();
        return row;
    }
}

public sealed class ModelOnSqlite(SqliteFixture fixture) : ModelTests(fixture), IClassFixture<SqliteFixture>;

public sealed class ModelOnPostgres(PostgresFixture fixture) : ModelTests(fixture), IClassFixture<PostgresFixture>;

internal sealed class OfNobody
{
    public Guid Id { get; set; }
}

internal sealed class OfNoInterface
{
    public Guid WorkspaceId { get; set; }

    public Guid Id { get; set; }
}

internal sealed class Row : IWorkspaceRow
{
    public Guid WorkspaceId { get; set; }

    public Guid Id { get; set; }

    public Guid? ParentId { get; set; }

    public string Name { get; set; } = "";
}
