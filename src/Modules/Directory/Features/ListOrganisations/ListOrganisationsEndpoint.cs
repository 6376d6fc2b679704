using System.ComponentModel;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ListOrganisationsEndpoint
{
    public static void MapListOrganisations(this IEndpointRouteBuilder organisations) => organisations.MapGet("/", RunAsync)
        .WithName(nameof(ListOrganisations)).WithSummary("Organisations, page by page")
        .Produces<ListPage<OrganisationView>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> RunAsync(
        HttpContext http,
        ListOrganisations list,
        [Description("Words in the name, website, sector, external id or country.")] string? search,
        [Description("customer, partner, supplier, distributor, competitor, or none.")] string? kind,
        [Description("A two-letter country code.")] string? country,
        [Description("A tag, by its word or id.")] string? tag,
        [Description("name, country, sector or changed; a minus before it turns the order.")] string? sort,
        [Description("Where to go on: next or previous of the page before.")] string? cursor,
        CancellationToken ct,
        [Description("Rows a page, 1 to 200.")] int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(new(search, kind, country, tag), new(search, sort, cursor, size)), http.Actor(), ct)).ToResult(TypedResults.Ok);
}
