using Entente.Platform.Api;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Access;

/// <summary>
/// A person's own account under /api/v1/account: profile and sessions. Password, second factor and passkeys are changed in a
/// browser only, where their owner sits.
/// </summary>
public static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("/api/v1/account").RequireAuthorization(Policies.SignedIn).RequireScope(TokenScope.Admin).WithTags("Account").RequireWholePerson();
        account.MapGet("/", ShowAsync).WithName("ShowAccount").WithSummary("The person's name, and how days, clocks and figures read")
            .Produces<ProfileInput>();
        account.MapPut("/", ChangeAsync).WithName("ChangeAccount").WithSummary("Changes them")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status400BadRequest);
        account.MapGet("/sessions", SessionsAsync).WithName("ListSessions").WithSummary("Where the person is signed in")
            .Produces<IReadOnlyList<SessionView>>();
        account.MapDelete("/sessions", EndOthersAsync).WithName("EndOtherSessions").WithSummary("Signs out everywhere but here")
            .Produces(StatusCodes.Status204NoContent);
        account.MapDelete("/sessions/{id:guid}", EndAsync).WithName("EndSession").WithSummary("Ends one session, from its next request on")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ChangeProfile profile) =>
        (await profile.ShowAsync(UserId(http))).ToResult(TypedResults.Ok);

    private static async Task<IResult> ChangeAsync(HttpContext http, ChangeProfile profile, ProfileInput input) =>
        (await profile.RunAsync(input, UserId(http))).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> SessionsAsync(HttpContext http, Sessions sessions, CancellationToken ct) =>
        TypedResults.Ok(await sessions.ListAsync(UserId(http), SessionCookie.SessionId(http.User), ct));

    private static async Task<IResult> EndOthersAsync(HttpContext http, Sessions sessions, CancellationToken ct)
    {
        await sessions.EndAllAsync(UserId(http), SessionCookie.SessionId(http.User), ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> EndAsync(HttpContext http, Sessions sessions, Guid id, CancellationToken ct) =>
        (await sessions.EndAsync(UserId(http), id, ct)).ToResult(_ => TypedResults.NoContent());

    private static Guid UserId(HttpContext http) => ActorOfRequest.UserId(http.User)!.Value;
}
