using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class AddEntryEndpoint
{
    public static void MapAddEntry(this IEndpointRouteBuilder timeline) => timeline.MapPost("/", RunAsync)
        .WithName(nameof(AddEntry)).WithSummary("Adds a note, a meeting, a task or a milestone")
        .WithDescription("Members named with an @ in the text are told. Texts are Markdown.")
        .Produces<EntryView>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<IResult> RunAsync(HttpContext http, AddEntry add, EntryDetails details, CancellationToken ct) =>
        (await add.RunAsync(details, http.Actor(), ct))
            .ToResult(e => EntityTag.Created(http, $"{http.Request.Path}/{e.Id}", e, e.Version));
}
