using Microsoft.Extensions.Primitives;

namespace Entente.Host.Serve;

/// <summary>
/// The addresses of the API. Their handlers take a second to compile, which happens beside the first pages; a request under
/// /api waits until it is done.
/// </summary>
internal sealed class ApiRoutes(IServiceProvider services) : RoutesBuiltOnce(services), IDisposable
{
    private readonly CancellationTokenSource change = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isBuilt;

    /// <summary>Empty until they are built.</summary>
    public override IReadOnlyList<Endpoint> Endpoints => isBuilt ? base.Endpoints : [];

    /// <summary>Ends when the API answers.</summary>
    public Task Ready => ready.Task;

    public override IChangeToken GetChangeToken() => isBuilt ? base.GetChangeToken() : new CancellationChangeToken(change.Token);

    /// <summary>Builds them; whoever routes hears of it.</summary>
    public void Build()
    {
        try
        {
            _ = base.Endpoints;
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
}

internal static class ApiRoutesSetup
{
    /// <summary>Before routing: the API's addresses may not be known yet.</summary>
    public static void UseApiRoutes(this WebApplication app)
    {
        var routes = app.Services.GetRequiredService<ApiRoutes>();
        ((IEndpointRouteBuilder)app).DataSources.Add(routes);
        app.UseWhen(ApiProblems.IsApi, api => api.Use(async (http, next) =>
        {
            await routes.Ready.WaitAsync(http.RequestAborted);
            await next(http);
        }));
    }
}
