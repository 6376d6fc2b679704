using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>A member's role, and whether the member sees assigned relationships only (contributors and viewers).</summary>
public sealed record RoleBody(WorkspaceRole Role, bool IsLimited = false);

public static class MemberEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("/members").WithTags("Members");
        members.MapGet("/", ListAsync).WithName("ListMembers").WithSummary("Who belongs to the workspace, and as what")
            .Produces<IReadOnlyList<MemberView>>();
        members.MapPut("/{userId:guid}/role", ChangeRoleAsync).WithName("ChangeRole").WithSummary("Changes a member's role, at once")
            .RequireScope(TokenScope.Admin).Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        members.MapDelete("/{userId:guid}", RemoveAsync).WithName("RemoveMember").WithSummary("Takes all rights here away, at once")
            .RequireScope(TokenScope.Admin).Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(HttpContext http, WorkspaceMembers members, CancellationToken ct) =>
        (await members.ListAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ChangeRoleAsync(
        HttpContext http, WorkspaceMembers members, Guid userId, RoleBody body, CancellationToken ct) =>
        (await members.ChangeRoleAsync(userId, body.Role, body.IsLimited, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> RemoveAsync(HttpContext http, WorkspaceMembers members, Guid userId, CancellationToken ct) =>
        (await members.RemoveAsync(userId, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
}
