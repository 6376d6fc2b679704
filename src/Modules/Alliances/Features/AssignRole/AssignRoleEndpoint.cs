using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class AssignRoleEndpoint
{
    public static void MapAssignRole(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/roles", RunAsync)
        .WithName(nameof(AssignRole)).WithSummary("Gives somebody a role in the alliance")
        .Produces<AllianceView>(StatusCodes.Status201Created).ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, AssignRole use, Guid id, RoleDetails details, CancellationToken ct) =>
        (await use.RunAsync(new(id, details), http.Actor(), ct)).ToResult(a => EntityTag.Created(http, AllianceApi.Path(http, a.Id), a, a.Version));
}
