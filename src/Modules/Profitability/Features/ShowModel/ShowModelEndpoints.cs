using System.Text;
using System.Text.Json;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

/// <summary>A model as a record, and as the file that <c>entente profit run --model</c> takes.</summary>
internal static class ShowModelEndpoints
{
    public static void Map(IEndpointRouteBuilder models)
    {
        models.MapGet("/{id:guid}", RunAsync).Produces<ModelAnswer>();
        MapFile(models);
    }

    public static void MapFile(IEndpointRouteBuilder models) =>
        models.MapGet("/{id:guid}/model.json", FileAsync).Produces(StatusCodes.Status200OK, contentType: "application/json");

    private static async Task<IResult> RunAsync(HttpContext http, ShowModel show, Guid id, CancellationToken ct, int? version = null) =>
        (await show.RunAsync(id, version, http.Actor(), ct)).ToResult(found => EntityTag.Ok(
            http,
            new ModelAnswer(found.Overview, found.Note, JsonDocument.Parse(ModelText.Write(found.Content)).RootElement, found.Versions),
            found.Overview.Version));

    private static async Task<IResult> FileAsync(HttpContext http, ShowModel show, Guid id, CancellationToken ct, int? version = null) =>
        (await show.RunAsync(id, version, http.Actor(), ct)).ToResult(found =>
            TypedResults.File(Encoding.UTF8.GetBytes(ModelText.Write(found.Content)), "application/json", "model.json"));
}

/// <summary>A cost model as the API gives it.</summary>
internal sealed record ModelAnswer(
    ModelOverview Overview, string? Note, JsonElement Model, IReadOnlyList<VersionOverview> Versions);
