using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class EndRoleEndpoint
{
    public static void MapEndRole(this IEndpointRouteBuilder alliances) => alliances.MapPost("/{id:guid}/roles/{role:guid}/end", RunAsync)
        .WithName(nameof(EndRole)).WithSummary("Ends a role on a day; it stays in the history")
        .WithDescription("Send the record's version, as its ETag or as the field version of the alliance shows it, in If-Match.")
        .Produces<AllianceView>().ProducesChangeProblems();

    private static async Task<IResult> RunAsync(HttpContext http, EndRole use, Guid id, Guid role, RoleLastDay details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await use.RunAsync(new(id, role, version!.Value, details.On), http.Actor(), ct)).ToResult(a => EntityTag.Ok(http, a, a.Version));
    }
}
