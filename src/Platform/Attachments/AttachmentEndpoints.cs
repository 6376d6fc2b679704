using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Attachments;

public static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        var files = api.MapGroup("/attachments").WithTags("Attachments");
        files.MapGet("/", async (HttpContext http, ListAttachments list, string? record, Guid? recordId, CancellationToken ct) =>
                (await list.RunAsync(record, recordId ?? Guid.Empty, http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ListAttachments)).WithSummary("The files of a record: record=Organisation&recordId=…")
            .Produces<IReadOnlyList<AttachmentView>>().ProducesProblem(StatusCodes.Status404NotFound);
        files.MapPost("/", AddAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(AddAttachment.LargestUpload))
            .WithName(nameof(AddAttachment)).WithSummary("Attaches a file of at most 20 MB to a record, as multipart/form-data")
            .Accepts<IFormFile>("multipart/form-data").Produces<AttachmentView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        files.MapGet("/{id:guid}", DownloadAsync).WithName(nameof(ReadAttachment)).WithSummary("Downloads a file")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        files.MapDelete("/{id:guid}", async (HttpContext http, DeleteAttachment delete, Guid id, CancellationToken ct) =>
                (await delete.RunAsync(id, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent()))
            .WithName(nameof(DeleteAttachment)).WithSummary("Deletes a file").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The download under the pages.</summary>
    public static void MapAttachmentDownloads(this IEndpointRouteBuilder files) =>
        files.MapGet("/attachments/{id:guid}", DownloadAsync).ExcludeFromDescription();

    private static async Task<IResult> AddAsync(HttpContext http, AddAttachment add, CancellationToken ct)
    {
        if (!http.Request.HasFormContentType)
        {
            return Refusal.Invalid("Send the file as multipart/form-data, with the fields record, recordId and file.").ToProblem();
        }

        var form = await http.Request.ReadFormAsync(ct);
        var recordId = Guid.TryParse(form["recordId"], out var id) ? id : Guid.Empty;
        return (await add.RunAsync(new(form["record"], recordId, form.Files.GetFile("file")), http.Actor(), ct))
            .ToResult(f => TypedResults.Created($"{http.Request.Path}/{f.Id}", f));
    }

    /// <summary>Always a download, of no type that a browser would show: a picture or page of a stranger never runs here.</summary>
    private static async Task<IResult> DownloadAsync(HttpContext http, ReadAttachment read, Guid id, CancellationToken ct) =>
        (await read.RunAsync(id, http.Actor(), ct)).ToResult(f =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.CacheControl = "private, no-store";
            return TypedResults.File(f.Bytes, "application/octet-stream", f.FileName);
        });
}
