using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class EditOrganisationEndpoint
{
    public static void MapEditOrganisation(this IEndpointRouteBuilder organisations) => organisations.MapPut("/{id:guid}", RunAsync)
        .WithName(nameof(EditOrganisation)).WithSummary("Replaces what is known of an organisation")
        .WithDescription("Send the ETag that you read in If-Match.")
        .Produces<OrganisationView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(
        HttpContext http, EditOrganisation edit, Guid id, OrganisationDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(new(id, version!.Value, details), http.Actor(), ct))
            .ToResult(o => EntityTag.Ok(http, o, o.Version));
    }
}
