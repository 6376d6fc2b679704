using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class HandoverPlanEndpoints
{
    public static void Map(IEndpointRouteBuilder audits, IEndpointRouteBuilder networks)
    {
        audits.MapGet("/{id:guid}/plans", ListAsync).Produces<HandoverPlanList>();
        audits.MapPost("/{id:guid}/plans", AddAsync).Produces<HandoverPlanView>(StatusCodes.Status201Created);
        networks.MapGet("/plans/{planId:guid}", ShowAsync).Produces<HandoverPlanView>();
        networks.MapDelete("/plans/{planId:guid}", DeleteAsync).Produces(StatusCodes.Status204NoContent);
        networks.MapPut("/introductions/{introductionId:guid}", EditAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ShowHandoverPlans show, Guid id, CancellationToken ct) =>
        (await show.ListAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AddAsync(
        HttpContext http, AddHandoverPlan add, Guid id, AddHandoverPlanInput input, CancellationToken ct) =>
        (await add.RunAsync(id, input, http.Actor(), ct)).ToResult(plan =>
            TypedResults.Created(ApiPaths.Plan(http.Actor(), plan.Id), plan));

    private static async Task<IResult> ShowAsync(HttpContext http, ShowHandoverPlans show, Guid planId, CancellationToken ct) =>
        (await show.RunAsync(planId, http.Actor(), ct)).ToResult(plan => EntityTag.Ok(http, plan, plan.Version));

    private static async Task<IResult> DeleteAsync(HttpContext http, DeleteHandoverPlan delete, Guid planId, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(planId, seen!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> EditAsync(
        HttpContext http, EditIntroduction edit, Guid introductionId, EditIntroductionInput input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(introductionId, seen!.Value, input, http.Actor(), ct))
            .ToResult(_ => TypedResults.NoContent());
    }
}
