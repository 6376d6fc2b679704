using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class PositionEndpoints
{
    public static void MapPositions(this IEndpointRouteBuilder api)
    {
        var positions = api.MapGroup("/people/{id:guid}/positions").WithTags("People");
        positions.MapGet("/", async (HttpContext http, ListPositions list, Guid id, CancellationToken ct) =>
                (await list.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ListPositions)).WithSummary("The person's earlier positions").Produces<IReadOnlyList<PositionView>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        positions.MapPost("/", async (HttpContext http, SavePosition save, Guid id, PositionDetails details, CancellationToken ct) =>
                (await save.RunAsync(new(id, null, details), http.Actor(), ct)).ToResult(p => TypedResults.Created($"{http.Request.Path}/{p.Id}", p)))
            .WithName("AddPosition").WithSummary("Adds an earlier position").Produces<PositionView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        positions.MapPut("/{positionId:guid}", async (HttpContext http, SavePosition save, Guid id, Guid positionId, PositionDetails details, CancellationToken ct) =>
                (await save.RunAsync(new(id, positionId, details), http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName("EditPosition").WithSummary("Changes an earlier position").Produces<PositionView>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        positions.MapDelete("/{positionId:guid}", async (HttpContext http, DeletePosition delete, Guid id, Guid positionId, CancellationToken ct) =>
                (await delete.RunAsync(new(id, positionId), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent()))
            .WithName(nameof(DeletePosition)).WithSummary("Deletes an earlier position").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/people/{id:guid}/position", async (HttpContext http, ChangePosition change, Guid id, PositionDetails details, CancellationToken ct) =>
            {
                var (version, problem) = EntityTag.IfMatch(http.Request);
                return problem ?? (await change.RunAsync(new(id, version!.Value, details), http.Actor(), ct)).ToResult(p => EntityTag.Ok(http, p, p.Version));
            })
            .WithName(nameof(ChangePosition)).WithTags("People").WithSummary("Gives the person a new position; the present one becomes history")
            .Produces<PersonView>().ProducesChangeProblems();
    }
}
