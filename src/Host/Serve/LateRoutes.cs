using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Entente.Host.Serve;

/// <summary>
/// The addresses whose handlers take a second to compile: the API and the files. They are compiled once, after the server
/// listens and beside the first pages (the framework would do it before, for authorization and again for routing); a request
/// that may be meant for one of them waits until they are there.
/// </summary>
internal sealed class LateRoutes : EndpointDataSource, IEndpointRouteBuilder, IDisposable
{
    /// <summary>What the first visit needs; it never stands among the late addresses.</summary>
    private static readonly PathString[] NeverLate = ["/sign-in", "/health", "/fonts"];

    private readonly List<EndpointDataSource> sources = [];
    private readonly Lazy<IReadOnlyList<Endpoint>> built;
    private readonly CancellationTokenSource change = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isBuilt;

    public LateRoutes(IServiceProvider services)
    {
        ServiceProvider = services;
        built = new(() => [.. sources.SelectMany(source => source.Endpoints)]);
    }

    public ICollection<EndpointDataSource> DataSources => sources;

    public IServiceProvider ServiceProvider { get; }

    /// <summary>Empty until they are built.</summary>
    public override IReadOnlyList<Endpoint> Endpoints => isBuilt ? built.Value : [];

    /// <summary>Ends when they answer.</summary>
    public Task Ready => ready.Task;

    public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(ServiceProvider);

    public override IChangeToken GetChangeToken() => isBuilt ? NullChangeToken.Singleton : new CancellationChangeToken(change.Token);

    /// <summary>Builds them; whoever routes hears of it.</summary>
    public void Build()
    {
        try
        {
            _ = built.Value;
            isBuilt = true;
            change.Cancel();
            ready.SetResult();
        }
        catch (Exception e)
        {
            ready.SetException(e);
            throw;
        }
    }

    public void Dispose() => change.Dispose();

    /// <summary>The start page, the way in, and the style sheets, scripts and pictures at the root.</summary>
    public static bool IsNeverLate(PathString path) =>
        path == "/" || Array.Exists(NeverLate, known => path.StartsWithSegments(known, StringComparison.OrdinalIgnoreCase))
        || (Path.HasExtension(path.Value) && path.Value!.LastIndexOf('/') == 0);
}

internal static class LateRoutesSetup
{
    /// <summary>Before routing: the late addresses may not be known yet.</summary>
    public static void UseLateRoutes(this WebApplication app)
    {
        var routes = app.Services.GetRequiredService<LateRoutes>();
        ((IEndpointRouteBuilder)app).DataSources.Add(routes);
        app.Use(async (http, next) =>
        {
            if (!routes.Ready.IsCompletedSuccessfully && !LateRoutes.IsNeverLate(http.Request.Path))
            {
                await routes.Ready.WaitAsync(http.RequestAborted);
            }

            await next(http);
        });
    }
}
