using System.ComponentModel;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ListPeopleEndpoint
{
    public static void MapListPeople(this IEndpointRouteBuilder people) => people.MapGet("/", RunAsync)
        .WithName(nameof(ListPeople)).WithSummary("People, page by page")
        .Produces<ListPage<PersonView>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> RunAsync(
        HttpContext http,
        ListPeople list,
        [Description("Words in the name, function, position, e-mail or external id.")] string? search,
        [Description("The id of the organisation that they work for.")] Guid? organisation,
        [Description("senior, middle, operating, or none.")] string? level,
        [Description("A tag, by its word or id.")] string? tag,
        [Description("name, level, function or changed; a minus before it turns the order.")] string? sort,
        [Description("Where to go on: next or previous of the page before.")] string? cursor,
        CancellationToken ct,
        [Description("Rows a page, 1 to 200.")] int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(new(search, organisation, level, tag), new(search, sort, cursor, size)), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
