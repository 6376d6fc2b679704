using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Operations;

/// <summary>The administrator's page under /api/v1/administration. A token needs the scope Admin, its person the office.</summary>
public static class OperationsEndpoints
{
    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/api/v1/administration").RequireAuthorization(Policies.SignedIn).RequireScope(TokenScope.Admin).WithTags("Administration").RequireWholePerson();
        all.MapGet("/", ShowAsync).WithName("ShowInstallation").WithSummary("Versions, storage, jobs, mails and sessions of the installation")
            .Produces<InstallationView>().ProducesProblem(StatusCodes.Status404NotFound);
        all.MapGet("/people/{id:guid}", ShowPersonAsync).WithName("ShowPersonAccess").WithSummary("A person's sessions and workspaces")
            .Produces<PersonAccess>().ProducesProblem(StatusCodes.Status404NotFound);
        all.MapDelete("/people/{id:guid}/sessions", EndSessionsAsync).WithName("EndSessionsOfPerson").WithSummary("Ends all sessions of a person, at once")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        all.MapPut("/people/{id:guid}/closed", CloseAsync).WithName("CloseAccount").WithSummary("Closes an account, or opens it again")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        all.MapPost("/jobs/{of}/{id:guid}/cancel", StopJobAsync).WithName("StopJob").WithSummary("Stops a job of any workspace")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ShowInstallation show, CancellationToken ct) =>
        (await show.RunAsync(UserId(http), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ShowPersonAsync(HttpContext http, AdministerPerson people, Guid id, CancellationToken ct) =>
        (await people.ShowAsync(id, UserId(http), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> EndSessionsAsync(HttpContext http, AdministerPerson people, Guid id, CancellationToken ct) =>
        (await people.EndSessionsAsync(id, UserId(http), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> CloseAsync(HttpContext http, AdministerPerson people, Guid id, AccountState state, CancellationToken ct) =>
        (await people.DisableAsync(id, state.IsClosed, UserId(http), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> StopJobAsync(HttpContext http, StopJob stop, string of, Guid id, CancellationToken ct) =>
        (await stop.RunAsync(of, id, UserId(http), ct)).ToResult(_ => TypedResults.NoContent());

    private static Guid UserId(HttpContext http) => ActorOfRequest.UserId(http.User)!.Value;
}

/// <summary>Whether an account is closed.</summary>
public sealed record AccountState(bool IsClosed);
