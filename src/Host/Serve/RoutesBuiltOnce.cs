using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Entente.Host.Serve;

/// <summary>Addresses whose handlers are compiled once; the framework would do it for authorization and again for routing.</summary>
internal abstract class RoutesBuiltOnce : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly List<EndpointDataSource> sources = [];
    private readonly Lazy<IReadOnlyList<Endpoint>> built;

    protected RoutesBuiltOnce(IServiceProvider services)
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

/// <summary>The addresses of a workspace besides its pages: files, fragments, buttons; and those that are open to strangers.</summary>
internal sealed class FileRoutes(IServiceProvider services) : RoutesBuiltOnce(services);
