using System.ComponentModel;
using Entente.Platform.Access;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Imports;

public static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/imports").WithTags("Imports");
        imports.MapGet("/", ListAsync).Produces<ListPage<ImportView>>();
        imports.MapGet("/types", Types).Produces<IReadOnlyList<ImportTypeView>>().WithSummary("What files can bring: record types, their fields, how rows find records");
        imports.MapPost("/", UploadAsync).Produces<ImportView>(StatusCodes.Status201Created)
            .WithSummary("Uploads a CSV file or an Excel workbook and proposes how to read it")
            .WithMetadata(new RequestSizeLimitAttribute(ImportFiles.Largest), LargeUploadAttribute.Instance).DisableAntiforgery();
        imports.MapGet("/{id:guid}", ShowAsync).Produces<ImportView>();
        imports.MapPut("/{id:guid}", PrepareAsync).Produces<ImportView>().WithSummary("Says how the file is to be read and what its columns fill");
        imports.MapDelete("/{id:guid}", DeleteAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Throws away a file that was not read in");
        imports.MapPost("/{id:guid}/start", StartAsync).Produces<ImportView>(StatusCodes.Status202Accepted)
            .WithSummary("Reads the file in, as a job; with trial=true nothing is written");
        imports.MapPost("/{id:guid}/undo", UndoAsync).Produces<ImportView>(StatusCodes.Status202Accepted).WithSummary("Undoes the whole import, as a job");
        imports.MapFaults();
    }

    /// <summary>The bad rows as a file, under the pages and under the API.</summary>
    public static void MapImportFiles(this IEndpointRouteBuilder files) => files.MapGroup("/imports").MapFaults();

    private static void MapFaults(this IEndpointRouteBuilder imports) => imports.MapGet("/{id:guid}/bad-rows.csv", FaultsAsync)
        .WithSummary("The bad rows with their reasons, to mend and upload again").Produces(StatusCodes.Status200OK, contentType: "text/csv");

    private static Task<IResult> FaultsAsync(HttpContext http, ExportFaults export, Guid id, CancellationToken ct) =>
        export.RunAsync(id, http.Actor(), ct);

    private static async Task<IResult> ListAsync(
        HttpContext http, ListImports list, string? sort, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, sort, cursor, size), http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static Ok<List<ImportTypeView>> Types(ImportTypes types) => TypedResults.Ok(types.All.Select(ImportTypeView.Of).ToList());

    private static async Task<IResult> UploadAsync(
        HttpContext http, UploadImport upload,
        [Description("The record type, such as organisations.")] [FromForm] string? type, IFormFile? file, CancellationToken ct)
    {
        if (file is null)
        {
            return Refusal.Invalid(new FieldError("File", "Send the file as the part “file” of a multipart form.")).ToProblem();
        }

        await using var content = file.OpenReadStream();
        return (await upload.RunAsync(new(type, file.FileName, content), http.Actor(), ct))
            .ToResult(import => TypedResults.Created($"{http.Request.Path}/{import.Id}", import));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ShowImport show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> PrepareAsync(HttpContext http, PrepareImport prepare, Guid id, ImportPlanInput plan, CancellationToken ct) =>
        (await prepare.RunAsync(id, plan, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> DeleteAsync(HttpContext http, DeleteImport delete, Guid id, CancellationToken ct) =>
        (await delete.RunAsync(id, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());

    private static async Task<IResult> StartAsync(HttpContext http, StartImport start, Guid id, CancellationToken ct, bool trial = false) =>
        (await start.RunAsync(id, trial, http.Actor(), ct)).ToResult(import => Accepted(http, import));

    private static async Task<IResult> UndoAsync(HttpContext http, UndoImport undo, Guid id, CancellationToken ct) =>
        (await undo.RunAsync(id, http.Actor(), ct)).ToResult(import => Accepted(http, import));

    private static Accepted<ImportView> Accepted(HttpContext http, ImportView import) =>
        TypedResults.Accepted($"/api/v1/{http.Actor().WorkspaceSlug}/jobs/{import.JobId}", import);
}

/// <summary>A record type as programs see it.</summary>
public sealed record ImportTypeView(string Key, string Title, IReadOnlyList<ImportField> Fields, IReadOnlyList<ImportKeyView> MatchBy)
{
    public static ImportTypeView Of(IImportType type) => new(
        type.Key, type.Title, [.. type.Fields.Select(f => new ImportField(f.Key, f.Title) { IsRequired = f.IsRequired, Hint = f.Hint, Synonyms = f.Synonyms })],
        [.. type.Keys.Select(k => new ImportKeyView(k.Key, k.Title, k.Fields))]);
}

/// <summary>A match rule as programs see it.</summary>
public sealed record ImportKeyView(string Key, string Title, IReadOnlyList<string> Fields);
