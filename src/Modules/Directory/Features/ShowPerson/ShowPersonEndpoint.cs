using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ShowPersonEndpoint
{
    public static void MapShowPerson(this IEndpointRouteBuilder people) => people.MapGet("/{id:guid}", RunAsync)
        .WithName(nameof(ShowPerson)).WithSummary("One person, with its ETag")
        .Produces<PersonView>().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(HttpContext http, ShowPerson show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(p => EntityTag.Ok(http, p, p.Version));
}
