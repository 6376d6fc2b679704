using System.Text;
using Entente.Modules.Networks.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

/// <summary>The example files, to be filled in.</summary>
internal static class ExampleFilesEndpoints
{
    public static void Map(IEndpointRouteBuilder networks)
    {
        networks.MapGet("/example/people.csv", () => File(ExampleFiles.People, "people.csv"));
        networks.MapGet("/example/ratings.csv", () => File(ExampleFiles.Ratings, "ratings.csv"));
    }

    private static FileContentHttpResult File(string text, string name) =>
        TypedResults.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", name);
}
