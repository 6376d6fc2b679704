using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ShowReportEndpoints
{
    public static void Map(IEndpointRouteBuilder audits)
    {
        audits.MapGet("/{id:guid}/report", RunAsync).Produces<AuditReport>();
        audits.MapGet("/{id:guid}/findings", FindingsAsync).Produces<IReadOnlyList<ReportedFinding>>();
    }

    private static async Task<IResult> RunAsync(HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found => EntityTag.Ok(http, found.Report, found.Version));

    private static async Task<IResult> FindingsAsync(HttpContext http, ShowReport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found => EntityTag.Ok(http, found.Report.Findings, found.Version));
}
