using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

/// <summary>The report as PDF, below the API's audit and below the page's: the one page, or all of it.</summary>
internal static class PrintReportEndpoint
{
    private const string Pdf = "application/pdf";

    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/report.pdf", OnePageAsync).Produces(StatusCodes.Status200OK, contentType: Pdf);
        audits.MapGet("/{id:guid}/full-report.pdf", FullAsync).Produces(StatusCodes.Status200OK, contentType: Pdf);
    }

    private static Task<IResult> OnePageAsync(HttpContext http, PrintReport print, Guid id, CancellationToken ct) =>
        RunAsync(http, print, id, isFull: false, ct);

    private static Task<IResult> FullAsync(HttpContext http, PrintReport print, Guid id, CancellationToken ct) =>
        RunAsync(http, print, id, isFull: true, ct);

    private static async Task<IResult> RunAsync(HttpContext http, PrintReport print, Guid id, bool isFull, CancellationToken ct) =>
        (await print.RunAsync(id, isFull, http.Actor(), ct)).ToResult(bytes =>
            TypedResults.File(bytes, Pdf, isFull ? "network-audit-full.pdf" : "network-audit.pdf"));
}
