using System.ComponentModel;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ListTimelineEndpoint
{
    public static void MapListTimeline(this IEndpointRouteBuilder timeline) => timeline.MapGet("/", RunAsync)
        .WithName(nameof(ListTimeline)).WithSummary("The timeline of one relationship, organisation or person, page by page")
        .Produces<TimelinePage>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RunAsync(
        HttpContext http,
        ListTimeline list,
        [Description("The id of a relationship; or give an organisation or a person.")] Guid? relationship,
        [Description("The id of an organisation.")] Guid? organisation,
        [Description("The id of a person.")] Guid? person,
        [Description("all, ahead, past or deleted.")] string? part,
        [Description("note, meeting, task, milestone, or a kind of another module.")] string? kind,
        [Description("Where to go on: next of the page before.")] string? cursor,
        CancellationToken ct,
        [Description("Entries a page, 1 to 100.")] int size = ListTimelineInput.DefaultSize) =>
        (await list.RunAsync(
            new(new TimelineSubject { RelationshipId = relationship, OrganisationId = organisation, PersonId = person }, part, kind, cursor, size),
            http.Actor(), ct)).ToResult(TypedResults.Ok);
}
