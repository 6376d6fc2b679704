using System.ComponentModel;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Search.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Search;

public static class SearchEndpoints
{
    /// <summary>What the palette shows while one types.</summary>
    private const int PaletteSize = 8;

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/search", FindAsync)
        .WithName(nameof(FindRecords)).WithSummary("Finds records by words; case, diacritics and small typing errors do not matter")
        .WithTags("Search").Produces<SearchResults>().ProducesProblem(StatusCodes.Status400BadRequest);

    public static void MapPalette(this IEndpointRouteBuilder files) =>
        files.MapGet("/search/palette", PaletteAsync).ExcludeFromDescription();

    private static async Task<IResult> FindAsync(
        HttpContext http,
        FindRecords find,
        [Description("The words.")] string? q,
        [Description("One kind of record, such as organisation; empty: all.")] string? kind,
        CancellationToken ct,
        [Description("At most so many results, 1 to 200.")] int size = FindRecordsInput.DefaultSize) =>
        (await find.RunAsync(new(q, kind, size), http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> PaletteAsync(HttpContext http, FindRecords find, string? q, CancellationToken ct) =>
        (await find.RunAsync(new(q, Size: PaletteSize), http.Actor(), ct)).ToResult(
            results => new RazorComponentResult<PaletteResults>(new { Results = results, Search = q }));
}
