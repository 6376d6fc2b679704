using Entente.Platform.Access;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Exports.Archive;

public static class ArchiveEndpoints
{
    public static IServiceCollection AddArchive(this IServiceCollection services) =>
        services.AddSingleton<ExportWorkspace>().AddSingleton<FindReadIn>().AddScoped<ImportWorkspace>();

    public static void MapArchive(this IEndpointRouteBuilder api)
    {
        api.MapArchiveFile();
        api.MapPost("/workspace.zip", ImportAsync).WithTags("Workspaces").WithSummary("Reads an archive into this workspace, which must be empty")
            .Produces<ArchiveManifest>()
            .WithMetadata(new RequestSizeLimitAttribute(ImportFiles.Largest), LargeUploadAttribute.Instance).DisableAntiforgery().RequireScope(TokenScope.Admin);
    }

    /// <summary>The archive itself, under the pages and under the API.</summary>
    public static void MapArchiveFile(this IEndpointRouteBuilder workspace) => workspace.MapGet("/workspace.zip", ExportAsync)
        .WithTags("Workspaces").WithSummary("The whole workspace as a ZIP of CSV and JSON")
        .Produces(StatusCodes.Status200OK, contentType: "application/zip").RequireScope(TokenScope.Admin);

    /// <summary>Into a file first: what goes wrong on the way is an answer in words, not half an archive.</summary>
    private static async Task<IResult> ExportAsync(HttpContext http, ExportWorkspace export, CancellationToken ct)
    {
        var actor = http.Actor();
        if (ExportWorkspace.Refuses(actor) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 128 * 1024, FileOptions.DeleteOnClose);
        var written = await export.RunAsync(file, actor, null, ct);
        if (!written.IsDone)
        {
            await file.DisposeAsync();
            return written.Refusal.ToProblem();
        }

        file.Position = 0;
        return TypedResults.Stream(file, "application/zip", $"{actor.WorkspaceSlug}.zip");
    }

    private static async Task<IResult> ImportAsync(HttpContext http, ImportWorkspace import, IFormFile? file, CancellationToken ct)
    {
        if (file is null)
        {
            return Refusal.Invalid(new FieldError("File", "Send the archive as the part “file” of a multipart form.")).ToProblem();
        }

        await using var content = file.OpenReadStream();
        return (await import.RunAsync(content, file.FileName, http.Actor(), null, ct)).ToResult(TypedResults.Ok);
    }
}
