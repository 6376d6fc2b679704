using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class AddAgreementEndpoint
{
    public static void MapAddAgreement(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/agreements", RunAsync)
        .WithName(nameof(AddAgreement)).WithSummary("Adds an agreement to the tree")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, AddAgreement use, Guid id, AgreementDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
