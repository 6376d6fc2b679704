using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class ReviewEndpoints
{
    private const string Path = "/{id:guid}/plan/reviews";

    public static void MapReviews(this IEndpointRouteBuilder alliances)
    {
        alliances.MapGet(Path, async (HttpContext http, ListReviews list, Guid id, CancellationToken ct) =>
                (await list.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ListReviews)).WithSummary("The reviews of the joint plan with what each froze")
            .Produces<IReadOnlyList<ReviewView>>().ProducesProblem(StatusCodes.Status404NotFound);
        alliances.MapPost(Path, async (HttpContext http, HoldReview hold, Guid id, ReviewDetails details, CancellationToken ct) =>
                (await hold.RunAsync(new(id, details), http.Actor(), ct)).ToResult(r => TypedResults.Created(http.Request.Path.Value, r)))
            .WithName(nameof(HoldReview)).WithSummary("Freezes the joint plan and the obligations as they stand on a day")
            .Produces<ReviewView>(StatusCodes.Status201Created).ProducesChangeProblems();
    }
}
