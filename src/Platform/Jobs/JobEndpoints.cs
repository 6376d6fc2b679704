using Entente.Platform.Access;
using Entente.Platform.Jobs.Pages;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Jobs;

public static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("Jobs");
        jobs.MapGet("/", ListAsync).Produces<ListPage<JobView>>();
        jobs.MapGet("/{id:guid}", ShowAsync).Produces<JobView>();
        jobs.MapGet("/{id:guid}/log", LogAsync).Produces<IReadOnlyList<JobLineView>>().WithSummary("What a job noted, line by line");
        jobs.MapPost("/{id:guid}/cancel", CancelAsync).Produces<JobView>();
        jobs.MapPost("/{id:guid}/retry", RetryAsync).Produces<JobView>(StatusCodes.Status202Accepted)
            .WithSummary("Runs a failed or cancelled job again");
    }

    /// <summary>The state alone, for the page that follows a running job.</summary>
    public static void MapJobFragments(this IEndpointRouteBuilder files) =>
        files.MapGet("/jobs/{id:guid}/state", FragmentAsync).ExcludeFromDescription();

    private static async Task<IResult> FragmentAsync(HttpContext http, ShowJob show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(job =>
            new RazorComponentResult<JobStateView>(new { Job = job, Actor = http.Actor() }));

    private static async Task<IResult> ListAsync(
        HttpContext http, ListJobs list, string? sort, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ShowAsync(HttpContext http, ShowJob show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> LogAsync(HttpContext http, ShowJob show, Guid id, CancellationToken ct)
    {
        var found = await show.RunAsync(id, http.Actor(), ct);
        return found.IsDone ? TypedResults.Ok(await show.LinesAsync(id, http.Actor(), ct)) : found.Refusal.ToProblem();
    }

    private static async Task<IResult> RetryAsync(HttpContext http, RetryJob retry, Guid id, CancellationToken ct) =>
        (await retry.RunAsync(id, http.Actor(), ct)).ToResult(job =>
            TypedResults.Accepted($"/api/v1/{http.Actor().WorkspaceSlug}/jobs/{job.Id}", job));

    private static async Task<IResult> CancelAsync(HttpContext http, CancelJob cancel, Guid id, CancellationToken ct) =>
        (await cancel.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
