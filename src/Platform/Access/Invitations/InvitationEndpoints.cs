using Entente.Platform.Api;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

public static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder api)
    {
        var invitations = api.MapGroup("/invitations").RequireScope(TokenScope.Admin).WithTags("Members");
        invitations.MapGet("/", ListAsync).WithName("ListInvitations").WithSummary("Invitations that wait to be accepted")
            .Produces<IReadOnlyList<InvitationView>>();
        invitations.MapPost("/", InviteAsync).WithName("Invite").WithSummary("Invites a person; the link stands in this answer and nowhere else")
            .Produces<NewInvitationView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).NeverStored();
        invitations.MapDelete("/{id:guid}", RevokeAsync).WithName("RevokeInvitation").WithSummary("Takes an invitation back")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpContext http, Invitations invitations, CancellationToken ct) =>
        (await invitations.ListAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> InviteAsync(
        HttpContext http, Invitations invitations, PublicAddress address, InvitationInput input, CancellationToken ct) =>
        (await invitations.InviteAsync(input, http.Actor(), ct, address.Of(http.Request)))
            .ToResult(i => TypedResults.Created($"{http.Request.Path}/{i.Invitation.Id}", i));

    private static async Task<IResult> RevokeAsync(HttpContext http, Invitations invitations, Guid id, CancellationToken ct) =>
        (await invitations.RevokeAsync(id, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
}
