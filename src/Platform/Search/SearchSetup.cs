using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Search;

public static class SearchSetup
{
    /// <summary>Finding records, and building the index anew.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddScoped<FindRecords>().AddScoped<SearchRebuild>();
}
