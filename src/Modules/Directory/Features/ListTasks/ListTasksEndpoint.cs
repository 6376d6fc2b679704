using System.ComponentModel;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ListTasksEndpoint
{
    public static void MapListTasks(this IEndpointRouteBuilder api) => api.MapGet("/tasks", RunAsync)
        .WithName(nameof(ListTasks)).WithSummary("Tasks, page by page").WithTags("Timeline")
        .Produces<ListPage<EntryView>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> RunAsync(
        HttpContext http,
        ListTasks list,
        [Description("A member's user id, or me; empty: everybody's.")] string? owner,
        [Description("open or done; empty: both.")] string? state,
        [Description("day or changed; a minus before it turns the order.")] string? sort,
        [Description("Where to go on: next or previous of the page before.")] string? cursor,
        CancellationToken ct,
        [Description("Rows a page, 1 to 200.")] int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(new(owner, state), new(null, sort, cursor, size)), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
