using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class AddRelationshipEndpoint
{
    public static void MapAddRelationship(this IEndpointRouteBuilder relationships) => relationships.MapPost("/", RunAsync)
        .WithName(nameof(AddRelationship)).WithSummary("Adds a relationship")
        .Produces<RelationshipView>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<IResult> RunAsync(HttpContext http, AddRelationship add, RelationshipDetails details, CancellationToken ct) =>
        (await add.RunAsync(details, http.Actor(), ct))
            .ToResult(r => EntityTag.Created(http, $"{http.Request.Path}/{r.Id}", r, r.Version));
}
