using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Api;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class LoneWolfEndpoints
{
    private const string Version = "Send the answer's version in If-Match.";

    public static void MapLoneWolf(this IEndpointRouteBuilder api)
    {
        var answers = api.MapGroup("/lone-wolf").WithTags("Alliances");
        answers.MapGet("/", ShowAsync).WithName("ShowLoneWolf")
            .WithSummary("Your answers to the lone-wolf scale, and those of people whom you coach").Produces<LoneWolfView>();
        answers.MapPost("/", AnswerAsync).WithName("AnswerLoneWolf").NeverStored().WithSummary("Answers the lone-wolf scale for yourself")
            .WithDescription("Nobody else sees it, except the coach whom you choose.")
            .Produces<LoneWolfAnswerView>(StatusCodes.Status201Created).ProducesChangeProblems();
        answers.MapPut("/{id:guid}/coach", ShowToAsync).WithName("ChooseLoneWolfCoach").NeverStored().WithSummary("Says who reads an answer of yours too")
            .WithDescription(Version).Produces<LoneWolfAnswerView>().ProducesChangeProblems();
        answers.MapDelete("/{id:guid}", DeleteAsync).WithName("DeleteLoneWolfAnswer").WithSummary("Deletes an answer of yours for good")
            .WithDescription(Version).Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, KeepLoneWolf keep, CancellationToken ct) =>
        (await keep.ShowAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AnswerAsync(HttpContext http, KeepLoneWolf keep, LoneWolfDetails details, CancellationToken ct) =>
        (await keep.AnswerAsync(details, http.Actor(), ct)).ToResult(a => EntityTag.Created(http, $"{http.Request.Path.Value!.TrimEnd('/')}/{a.Id}", a, a.Version));

    private static async Task<IResult> ShowToAsync(HttpContext http, KeepLoneWolf keep, Guid id, CoachDetails details, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await keep.ShowToAsync(id, version!.Value, details, http.Actor(), ct)).ToResult(TypedResults.Ok);
    }

    private static async Task<IResult> DeleteAsync(HttpContext http, KeepLoneWolf keep, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await keep.DeleteAsync(id, version!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
