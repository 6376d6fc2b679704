using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class PlanEndpoints
{
    public static void MapOfRun(IEndpointRouteBuilder runs)
    {
        runs.MapGet("/{id:guid}/customers/{customerId:guid}", ShowAsync).Produces<CustomerAnswer>();
        runs.MapPost("/{id:guid}/customers/{customerId:guid}/plans", DecideAsync).Produces(StatusCodes.Status201Created);
        runs.MapPut("/{id:guid}/customers/{customerId:guid}/tests", TestsAsync).Produces(StatusCodes.Status204NoContent);
    }

    public static void Map(IEndpointRouteBuilder plans)
    {
        plans.MapGet("/", ListAsync).Produces<IReadOnlyList<PlanOverview>>();
        plans.MapPut("/{id:guid}", ChangeAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ShowCustomer show, Guid id, Guid customerId, CancellationToken ct) =>
        (await show.RunAsync(id, customerId, null, http.Actor(), ct)).ToResult(page => TypedResults.Ok(CustomerAnswer.Of(page)));

    private static async Task<IResult> DecideAsync(
        HttpContext http, DecidePlan decide, Guid id, Guid customerId, DecidePlanInput input, CancellationToken ct) =>
        (await decide.RunAsync(id, customerId, input, http.Actor(), ct)).ToResult(_ =>
            TypedResults.Created(ProfitPaths.Api(http.Actor(), ProfitPaths.Plans)));

    private static async Task<IResult> TestsAsync(
        HttpContext http, AnswerTests answer, Guid id, Guid customerId, AnswerTestsInput input, CancellationToken ct) =>
        (await answer.RunAsync(id, customerId, input, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> ListAsync(HttpContext http, ListPlans list, CancellationToken ct) =>
        (await list.RunAsync(null, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> ChangeAsync(HttpContext http, ChangePlan change, Guid id, ChangePlanInput input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await change.RunAsync(id, seen!.Value, input, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
