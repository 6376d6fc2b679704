using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class NeedEndpoints
{
    public static void MapNeeds(this IEndpointRouteBuilder api)
    {
        var needs = api.MapGroup("/partner-needs").WithTags("Alliances");
        needs.MapGet("/", async (HttpContext http, KeepNeeds keep, CancellationToken ct) => (await keep.ListAsync(http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName("ListNeeds").WithSummary("What partners are needed for").Produces<IReadOnlyList<NeedSummary>>();
        needs.MapGet("/{id:guid}", async (HttpContext http, KeepNeeds keep, Guid id, CancellationToken ct) =>
                (await keep.ShowAsync(id, http.Actor(), ct)).ToResult(n => EntityTag.Ok(http, n, n.Version)))
            .WithName("ShowNeed").WithSummary("A need with its candidates ranked, with its ETag").Produces<NeedView>().ProducesProblem(StatusCodes.Status404NotFound);
        needs.MapPost("/", async (HttpContext http, KeepNeeds keep, NeedDetails details, CancellationToken ct) =>
                (await keep.AddAsync(details, http.Actor(), ct)).ToResult(n => EntityTag.Created(http, $"{http.Request.Path.Value!.TrimEnd('/')}/{n.Id}", n, n.Version)))
            .WithName("AddNeed").WithSummary("Adds a need").Produces<NeedView>(StatusCodes.Status201Created).ProducesChangeProblems();
        needs.MapPut("/{id:guid}", async (HttpContext http, KeepNeeds keep, Guid id, NeedDetails details, CancellationToken ct) =>
                await MatchedAsync(http, v => keep.EditAsync(id, v, details, http.Actor(), ct)))
            .WithName("EditNeed").WithSummary("Replaces what is known of a need").Produces<NeedView>().ProducesChangeProblems();
        needs.MapDelete("/{id:guid}", async (HttpContext http, KeepNeeds keep, Guid id, CancellationToken ct) =>
                await GoneAsync(http, v => keep.DeleteAsync(id, v, http.Actor(), ct)))
            .WithName("DeleteNeed").WithSummary("Deletes a need with its candidates").Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
        needs.MapPut("/{id:guid}/comparisons", async (HttpContext http, WeighCriteria weigh, Guid id, Comparisons comparisons, CancellationToken ct) =>
                await MatchedAsync(http, v => weigh.RunAsync(id, v, comparisons, http.Actor(), ct)))
            .WithName(nameof(WeighCriteria)).WithSummary("Weighs the seven criteria by pairwise comparison").Produces<NeedView>().ProducesChangeProblems();
        needs.MapPost("/{id:guid}/decision", async (HttpContext http, DecideOnPartner decide, Guid id, DecisionDetails details, CancellationToken ct) =>
                await MatchedAsync(http, v => decide.RunAsync(id, v, details, http.Actor(), ct)))
            .WithName(nameof(DecideOnPartner)).WithSummary("Chooses a candidate with the reasons and begins the alliance").Produces<NeedView>().ProducesChangeProblems();
        needs.MapPost("/{id:guid}/candidates", async (HttpContext http, KeepCandidates keep, Guid id, CandidateDetails details, CancellationToken ct) =>
                (await keep.SaveAsync(new(id, null, default, details), http.Actor(), ct)).ToResult(n => EntityTag.Ok(http, n, n.Version)))
            .WithName("AddCandidate").WithSummary("Adds a candidate").Produces<NeedView>().ProducesChangeProblems();
        needs.MapPut("/{id:guid}/candidates/{candidate:guid}", async (HttpContext http, KeepCandidates keep, Guid id, Guid candidate, CandidateDetails details, CancellationToken ct) =>
                await MatchedAsync(http, v => keep.SaveAsync(new(id, candidate, v, details), http.Actor(), ct)))
            .WithName("EditCandidate").WithSummary("Replaces what is known of a candidate").Produces<NeedView>().ProducesChangeProblems();
        needs.MapDelete("/{id:guid}/candidates/{candidate:guid}", async (HttpContext http, KeepCandidates keep, Guid id, Guid candidate, CancellationToken ct) =>
                await GoneAsync(http, v => keep.DeleteAsync(id, candidate, v, http.Actor(), ct)))
            .WithName("DeleteCandidate").WithSummary("Takes a candidate out").Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
    }

    private static async Task<IResult> MatchedAsync(HttpContext http, Func<Guid, Task<Outcome<NeedView>>> change)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await change(version!.Value)).ToResult(n => EntityTag.Ok(http, n, n.Version));
    }

    private static async Task<IResult> GoneAsync(HttpContext http, Func<Guid, Task<Outcome<Done>>> delete)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await delete(version!.Value)).ToResult(_ => TypedResults.NoContent());
    }
}
