using System.ComponentModel;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ListRelationshipsEndpoint
{
    public static void MapListRelationships(this IEndpointRouteBuilder relationships) => relationships.MapGet("/", RunAsync)
        .WithName(nameof(ListRelationships)).WithSummary("Relationships, page by page")
        .Produces<ListPage<RelationshipView>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> RunAsync(
        HttpContext http,
        ListRelationships list,
        [Description("Words in the name of the relationship or of the other organisation.")] string? search,
        [Description("customer, partner, supplier, distributor or competitor.")] string? kind,
        [Description("The user id of the member who looks after them, or none.")] string? owner,
        [Description("idea, forming, active, ending or ended.")] string? stage,
        [Description("A tag, by its word or id.")] string? tag,
        [Description("name, since or changed; a minus before it turns the order.")] string? sort,
        [Description("Where to go on: next or previous of the page before.")] string? cursor,
        CancellationToken ct,
        [Description("Rows a page, 1 to 200.")] int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(new(search, kind, owner, stage, tag), new(search, sort, cursor, size)), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
