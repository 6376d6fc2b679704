using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class DeleteAgreementEndpoint
{
    public static void MapDeleteAgreement(this IEndpointRouteBuilder alliances) => alliances.MapDelete("/{id:guid}/agreements/{agreement:guid}", RunAsync)
        .WithName(nameof(DeleteAgreement)).WithSummary("Deletes an agreement with its obligations")
        .WithDescription("Send the record's version, as its ETag or as the field version of the alliance shows it, in If-Match.")
        .Produces<AllianceView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, DeleteAgreement use, Guid id, Guid agreement, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await use.RunAsync(new(id, agreement, version!.Value), http.Actor(), ct)).ToResult(a => EntityTag.Ok(http, a, a.Version));
    }
}
