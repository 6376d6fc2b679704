using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class TrashEndpoints
{
    public static void MapTrash(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var trash = api.MapGroup($"/trash/{kind.Plural()}").WithTags("Trash");
            trash.MapGet("/", async (HttpContext http, ListTrash list, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
                    (await list.RunAsync(new(kind, new(Cursor: cursor, Size: size)), http.Actor(), ct)).ToResult(TypedResults.Ok))
                .WithName($"ListTrashOf{kind}").WithSummary($"Deleted {kind.Plural()}, the latest first").Produces<ListPage<TrashRow>>()
                .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
            trash.MapPost("/{id:guid}/restore", async (HttpContext http, RestoreRecord restore, Guid id, CancellationToken ct) =>
                    (await restore.RunAsync(new(kind, id), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent()))
                .WithName($"Restore{kind}").WithSummary("Brings back the record and everything that was deleted with it")
                .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status403Forbidden)
                .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
            trash.MapDelete("/{id:guid}", async (HttpContext http, PurgeRecord purge, Guid id, CancellationToken ct) =>
                    (await purge.RunAsync(new(kind, id), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent()))
                .WithName($"Purge{kind}").WithSummary("Deletes the record for good, with everything that was deleted with it")
                .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status403Forbidden)
                .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        }
    }
}
