using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Entente.Host.Serve;

/// <summary>Addresses whose handlers are compiled once; the framework would do it for authorization and again for routing.</summary>
internal class RoutesBuiltOnce : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly List<EndpointDataSource> sources = [];
    private readonly Lazy<IReadOnlyList<Endpoint>> built;

    public RoutesBuiltOnce(IServiceProvider services)
    {
        ServiceProvider = services;
        built = new(() => [.. sources.SelectMany(source => source.Endpoints)]);
    }

    public ICollection<EndpointDataSource> DataSources => sources;

    public IServiceProvider ServiceProvider { get; }

    public override IReadOnlyList<Endpoint> Endpoints => built.Value;

    public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(ServiceProvider);

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
}
