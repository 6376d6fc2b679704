using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class AddPersonEndpoint
{
    public static void MapAddPerson(this IEndpointRouteBuilder people) => people.MapPost("/", RunAsync)
        .WithName(nameof(AddPerson)).WithSummary("Adds a person")
        .Produces<PersonView>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<IResult> RunAsync(HttpContext http, AddPerson add, PersonDetails details, CancellationToken ct) =>
        (await add.RunAsync(details, http.Actor(), ct))
            .ToResult(p => EntityTag.Created(http, $"{http.Request.Path}/{p.Id}", p, p.Version));
}
