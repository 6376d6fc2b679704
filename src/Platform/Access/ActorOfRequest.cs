using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>
/// Puts the actor of the workspace named in the address into the request. Whoever has no place there gets the
/// same 404 as for a workspace that does not exist, before anything else is read.
/// </summary>
public static class ActorOfRequest
{
    public const string RouteValue = "workspace";

    private static readonly object Key = new();

    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetRouteValue(RouteValue) is not string slug || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            await next(http);
            return;
        }

        var access = (WorkspaceAccess)http.RequestServices.GetService(typeof(WorkspaceAccess))!;
        if (UserId(http.User) is { } userId && await access.FindActorAsync(userId, slug, http.RequestAborted) is { } actor
            && TokenClaims.Reaches(http.User, actor.WorkspaceId))
        {
            http.Items[Key] = actor;
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
    });

    /// <summary>The actor of a request under /w/{workspace} or /api/v1/{workspace}.</summary>
    public static Actor Actor(this HttpContext http) => http.Items[Key] as Actor
        ?? throw new InvalidOperationException("This address belongs to no workspace, so it has no actor.");

    public static Actor? FindActor(this HttpContext http) => http.Items[Key] as Actor;

    public static Guid? UserId(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
