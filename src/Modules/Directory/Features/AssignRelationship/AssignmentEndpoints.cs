using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class AssignmentEndpoints
{
    public static void MapAssignments(this IEndpointRouteBuilder api)
    {
        var assignments = api.MapGroup("/members/{userId:guid}/relationships").RequireScope(TokenScope.Admin).WithTags("Members");
        assignments.MapGet("/", ListAsync).WithName(nameof(ListAssignments))
            .WithSummary("The relationships that a limited member sees").Produces<MemberAssignments>();
        assignments.MapPut("/{relationshipId:guid}", AssignAsync).WithName(nameof(AssignRelationship))
            .WithSummary("Assigns a relationship to a limited member").Produces(StatusCodes.Status204NoContent);
        assignments.MapDelete("/{relationshipId:guid}", TakeAwayAsync).WithName(nameof(TakeAwayRelationship))
            .WithSummary("Takes an assigned relationship away").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ListAssignments list, Guid userId, CancellationToken ct) =>
        (await list.RunAsync(userId, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AssignAsync(
        HttpContext http, AssignRelationship assign, Guid userId, Guid relationshipId, CancellationToken ct) =>
        (await assign.RunAsync(new(userId, relationshipId), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> TakeAwayAsync(
        HttpContext http, TakeAwayRelationship takeAway, Guid userId, Guid relationshipId, CancellationToken ct) =>
        (await takeAway.RunAsync(new(userId, relationshipId), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
}
