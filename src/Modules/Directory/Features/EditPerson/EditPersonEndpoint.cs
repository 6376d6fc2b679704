using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class EditPersonEndpoint
{
    public static void MapEditPerson(this IEndpointRouteBuilder people) => people.MapPut("/{id:guid}", RunAsync)
        .WithName(nameof(EditPerson)).WithSummary("Replaces what is known of a person")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<PersonView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(
        HttpContext http, EditPerson edit, Guid id, PersonDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(new(id, version!.Value, details), http.Actor(), ct))
            .ToResult(p => EntityTag.Ok(http, p, p.Version));
    }
}
