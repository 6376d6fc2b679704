using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>The scope that an endpoint asks of a token. Without it: reading needs Read, everything else Write.</summary>
public sealed record RequiredScope(TokenScope Scope)
{
    public static TokenScope Of(HttpContext http) => Of(http.GetEndpoint(), http.Request.Method);

    public static TokenScope Of(Endpoint? endpoint, string method) =>
        endpoint?.Metadata.GetMetadata<RequiredScope>()?.Scope
        ?? (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) ? TokenScope.Read : TokenScope.Write);
}

public static class RequiredScopes
{
    /// <summary>Closed to tokens that were made for one workspace: what lies here is the person's or the installation's.</summary>
    public static RouteGroupBuilder RequireWholePerson(this RouteGroupBuilder endpoints) => endpoints.AddEndpointFilter(async (call, next) =>
        TokenClaims.Reaches(call.HttpContext.User, Guid.Empty) ? await next(call) : TypedResults.NotFound());

    /// <summary>Tokens need this scope here. For members, settings and tokens: <see cref="TokenScope.Admin"/>.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoints, TokenScope scope)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint => endpoint.Metadata.Add(new RequiredScope(scope)));
        return endpoints;
    }
}

/// <summary>Part of every policy, so that no endpoint can forget it: a token reaches no further than its scope.</summary>
public sealed class ScopeRequirement : IAuthorizationRequirement;

internal sealed class ScopeCheck : AuthorizationHandler<ScopeRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        var scope = TokenClaims.ScopeOf(context.User);
        if (scope is null ? TokenClaims.TokenId(context.User) is null : context.Resource is HttpContext http && scope >= RequiredScope.Of(http))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
