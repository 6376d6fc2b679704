using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Jobs;

public static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("Jobs");
        jobs.MapGet("/", ListAsync).Produces<ListPage<JobView>>();
        jobs.MapGet("/{id:guid}", ShowAsync).Produces<JobView>();
        jobs.MapPost("/{id:guid}/cancel", CancelAsync).Produces<JobView>();
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ListJobs list, string? sort, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ShowAsync(HttpContext http, ShowJob show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> CancelAsync(HttpContext http, CancelJob cancel, Guid id, CancellationToken ct) =>
        (await cancel.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
