using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

/// <summary>The links as a file. It makes new ones, so it is posted, with the form's antiforgery token.</summary>
internal static class LinksFileEndpoint
{
    public static void Map(IEndpointRouteBuilder networks) =>
        networks.MapPost("/{id:guid}/survey/links.csv", RunAsync).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    private static async Task<IResult> RunAsync(HttpContext http, HandOutLinks hand, PublicAddress address, Guid id, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return (await hand.RunAsync(id, address.Of(http.Request), http.Actor(), ct)).ToResult(links =>
            HandOutLinks.Csv.ToResult("survey-links.csv", links.ToAsyncEnumerable(), ct));
    }
}
