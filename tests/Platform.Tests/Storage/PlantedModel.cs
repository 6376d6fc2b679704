using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Storage;

/// <summary>Opens the product with a model that was tampered with: a table more, or a query filter less.</summary>
internal static class PlantedModel
{
    public static ServiceProvider OpenWithTable(TestDatabase database, Action<ModelBuilder> table) =>
        database.Open(services => WithModelOfItsOwn(services).AddSingleton<IModelPart>(new PlantedPart(table)));

    public static ServiceProvider OpenWithoutFilter(TestDatabase database, string tableName) =>
        database.Open(services => RemoveFilter(services, tableName));

    /// <summary>From these services a context comes that does not filter one table.</summary>
    public static void RemoveFilter(IServiceCollection services, string tableName) =>
        WithModelOfItsOwn(services, options => options.ReplaceService<IModelCustomizer, FilterRemoval>())
            .AddSingleton(new Unfiltered(tableName));

    /// <summary>A model that was built once is kept for the process: a tampered one is kept for its own services only.</summary>
    private static IServiceCollection WithModelOfItsOwn(IServiceCollection services, Action<DbContextOptionsBuilder>? change = null) =>
        services.AddSingleton<Planting>().ConfigureDbContext<AppDbContext>(options =>
        {
            options.ReplaceService<IModelCacheKeyFactory, KeyOfPlanting>();
            change?.Invoke(options);
        });

    private static IServiceProvider ServicesOf(DbContext context) =>
        context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;

    /// <summary>Stands for one tampering; equal to itself only.</summary>
    private sealed class Planting;

    private sealed class KeyOfPlanting : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (ServicesOf(context).GetRequiredService<Planting>(), designTime);
    }

    private sealed record Unfiltered(string TableName);

    private sealed class PlantedPart(Action<ModelBuilder> table) : IModelPart
    {
        public void Build(ModelBuilder model) => table(model);
    }

    private sealed class FilterRemoval(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            var table = ServicesOf(context).GetRequiredService<Unfiltered>().TableName;
            var entity = modelBuilder.Model.GetEntityTypes().Single(type => type.GetTableName() == table);
            entity.SetQueryFilter("workspace", null);
        }
    }
}
