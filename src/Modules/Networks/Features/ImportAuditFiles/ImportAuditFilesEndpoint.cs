using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ImportAuditFilesEndpoint
{
    /// <summary>Bytes of both files together. Every other endpoint takes much less.</summary>
    public const long LargestUpload = 64 * 1024 * 1024;

    /// <summary>
    /// No antiforgery token: the API has none, and the pipeline refuses what the browser marks as coming from another site.
    /// </summary>
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapPut("/{id:guid}/files", RunAsync).Produces<JobView>(StatusCodes.Status202Accepted)
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload))
            .DisableAntiforgery();

    private static async Task<IResult> RunAsync(
        HttpContext http, ImportAuditFiles import, Guid id, IFormFile? people, IFormFile? ratings, IFormFile? network,
        string? firm, string? relation, CancellationToken ct)
    {
        if (!(await UploadedFiles.OpenAsync(people, ratings, network, new(firm, relation), ct)).TryGet(out var uploaded, out var missing))
        {
            return missing.ToProblem();
        }

        await using (uploaded)
        {
            return (await import.RunAsync(id, uploaded.Files, http.Actor(), ct)).ToResult(job =>
                TypedResults.Accepted(ApiPaths.Job(http.Actor(), job.Id), job));
        }
    }
}
