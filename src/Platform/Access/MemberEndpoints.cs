using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

public sealed record InviteBody(string Email, string Name, WorkspaceRole Role);

public sealed record RoleBody(WorkspaceRole Role);

/// <summary>The path to hand over to an invited person: it stands in this answer and nowhere else.</summary>
public sealed record InvitationView(string SignInPath);

public static class MemberEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("/members").WithTags("Members");
        members.MapGet("/", ListAsync).Produces<IReadOnlyList<MemberView>>();
        members.MapPost("/", InviteAsync).Produces<InvitationView>();
        members.MapPut("/{userId:guid}/role", ChangeRoleAsync).Produces(StatusCodes.Status204NoContent);
        members.MapDelete("/{userId:guid}", RemoveAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext http, WorkspaceMembers members, CancellationToken ct) =>
        (await members.ListAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> InviteAsync(HttpContext http, WorkspaceMembers members, InviteBody body, CancellationToken ct) =>
        (await members.InviteAsync(new(body.Email, body.Name), body.Role, http.Actor(), ct))
            .ToResult(path => TypedResults.Ok(new InvitationView(path)));

    private static async Task<IResult> ChangeRoleAsync(
        HttpContext http, WorkspaceMembers members, Guid userId, RoleBody body, CancellationToken ct) =>
        (await members.ChangeRoleAsync(userId, body.Role, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> RemoveAsync(HttpContext http, WorkspaceMembers members, Guid userId, CancellationToken ct) =>
        (await members.RemoveAsync(userId, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
}
