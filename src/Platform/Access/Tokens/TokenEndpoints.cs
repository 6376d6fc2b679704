using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>A person's own tokens under /api/v1/tokens.</summary>
public static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        var tokens = routes.MapGroup("/api/v1/tokens").RequireAuthorization(Policies.SignedIn).RequireScope(TokenScope.Admin).WithTags("Tokens").RequireWholePerson();
        tokens.MapGet("/", ListAsync).WithName("ListTokens").WithSummary("The person's own tokens, without their secrets")
            .Produces<IReadOnlyList<TokenView>>();
        tokens.MapPost("/", AddAsync).WithName("AddToken").WithSummary("Makes a token; its secret stands in this answer and nowhere else")
            .Produces<NewTokenView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        tokens.MapDelete("/{id:guid}", RevokeAsync).WithName("RevokeToken").WithSummary("Ends a token at once")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpContext http, AccessTokens tokens, CancellationToken ct) =>
        TypedResults.Ok(await tokens.ListAsync(UserId(http), ct));

    private static async Task<IResult> AddAsync(HttpContext http, AccessTokens tokens, NewToken input, CancellationToken ct) =>
        (await tokens.AddAsync(input, UserId(http), ct)).ToResult(t => TypedResults.Created($"/api/v1/tokens/{t.Token.Id}", t));

    private static async Task<IResult> RevokeAsync(HttpContext http, AccessTokens tokens, Guid id, CancellationToken ct) =>
        (await tokens.RevokeAsync(id, UserId(http), ct)).ToResult(_ => TypedResults.NoContent());

    private static Guid UserId(HttpContext http) => ActorOfRequest.UserId(http.User)!.Value;
}
