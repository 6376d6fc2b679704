using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class HandoverPlanEndpoints
{
    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/plans", ListAsync).Produces<HandoverPlanList>();
        audits.MapPost("/{id:guid}/plans", AddAsync).Produces<HandoverPlanView>(StatusCodes.Status201Created);
        audits.MapGet("/{id:guid}/plans/{planId:guid}", ShowAsync).Produces<HandoverPlanView>();
        audits.MapDelete("/{id:guid}/plans/{planId:guid}", DeleteAsync).Produces(StatusCodes.Status204NoContent);
        audits.MapPut("/{id:guid}/plans/{planId:guid}/introductions/{introductionId:guid}", EditAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ShowHandoverPlans show, Guid id, CancellationToken ct) =>
        (await show.ListAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AddAsync(
        HttpContext http, AddHandoverPlan add, Guid id, AddHandoverPlanInput input, CancellationToken ct) =>
        (await add.RunAsync(id, input, http.Actor(), ct)).ToResult(plan =>
            TypedResults.Created($"{ApiPaths.Audit(http.Actor(), id)}/plans/{plan.Id}", plan));

    private static async Task<IResult> ShowAsync(HttpContext http, ShowHandoverPlans show, Guid id, Guid planId, CancellationToken ct) =>
        (await show.RunAsync(id, planId, http.Actor(), ct)).ToResult(plan => EntityTag.Ok(http, plan, plan.Version));

    private static async Task<IResult> DeleteAsync(HttpContext http, DeleteHandoverPlan delete, Guid id, Guid planId, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete.RunAsync(id, planId, seen!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> EditAsync(
        HttpContext http, EditIntroduction edit, Guid id, Guid planId, Guid introductionId, EditIntroductionInput input, CancellationToken ct)
    {
        var (seen, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await edit.RunAsync(new(id, planId, introductionId), seen!.Value, input, http.Actor(), ct))
            .ToResult(_ => TypedResults.NoContent());
    }
}
