using System.Text;
using Entente.Modules.Networks.Formats;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

/// <summary>A computed audit as files: the same addresses below the API's audit and below the page's.</summary>
internal static class ExportAuditEndpoints
{
    private const string Svg = "image/svg+xml";

    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/people.csv", PeopleAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        audits.MapGet("/{id:guid}/ties.csv", TiesAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv");
        audits.MapGet("/{id:guid}/report.json", ReportAsync).Produces(StatusCodes.Status200OK, contentType: "application/json");
        foreach (var format in NetworkFormats.All)
        {
            var written = NetworkFormats.Of(format)!.Value;
            audits.MapGet($"/{{id:guid}}/network.{NetworkFormats.EndingOf(written)}", (HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
                NetworkAsync(http, show, id, written, ct)).Produces(StatusCodes.Status200OK, contentType: NetworkFormats.TypeOf(written).Split(';')[0]);
        }

        audits.MapGet("/{id:guid}/picture.svg", WidePictureAsync).Produces(StatusCodes.Status200OK, contentType: Svg);
        audits.MapGet("/{id:guid}/picture-narrow.svg", NarrowPictureAsync).Produces(StatusCodes.Status200OK, contentType: Svg);
    }

    private static async Task<IResult> PeopleAsync(HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found =>
            ReportCsv.People.ToResult("people.csv", found.Report.People.ToAsyncEnumerable(), ct));

    private static async Task<IResult> TiesAsync(HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found =>
            ReportCsv.Ties.ToResult("ties.csv", found.Report.Ties.ToAsyncEnumerable(), ct));

    private static async Task<IResult> ReportAsync(HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found =>
            File(http, Encoding.UTF8.GetBytes(ReportJson.Write(found.Report)), "application/json", "audit.json", found.Version));

    private static async Task<IResult> NetworkAsync(HttpContext http, ShowReport show, Guid id, NetworkFormat format, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found => File(
            http, NetworkWriter.Write(ReportNetwork.Of(found.Report), format), NetworkFormats.TypeOf(format),
            $"network.{NetworkFormats.EndingOf(format)}", found.Version));

    private static Task<IResult> WidePictureAsync(HttpContext http, ShowPicture show, Guid id, CancellationToken ct) =>
        PictureAsync(http, show, id, PictureShape.Wide, "network.svg", ct);

    private static Task<IResult> NarrowPictureAsync(HttpContext http, ShowPicture show, Guid id, CancellationToken ct) =>
        PictureAsync(http, show, id, PictureShape.Narrow, "network-narrow.svg", ct);

    private static async Task<IResult> PictureAsync(
        HttpContext http, ShowPicture show, Guid id, PictureShape shape, string name, CancellationToken ct) =>
        (await show.RunAsync(id, shape, http.Actor(), ct)).ToResult(picture =>
            File(http, Encoding.UTF8.GetBytes(picture.Markup), Svg, name, picture.Version));

    private static FileContentHttpResult File(HttpContext http, byte[] content, string type, string name, Guid version)
    {
        http.Response.Headers.ETag = EntityTag.Of(version);
        return TypedResults.File(content, type, name);
    }
}
