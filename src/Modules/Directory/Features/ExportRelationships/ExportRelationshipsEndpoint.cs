using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Directory.Features;

internal static class ExportRelationshipsEndpoint
{
    private static readonly CsvExport<RelationshipView> Csv = new(
        new("id", r => r.Id.ToString()),
        new("title", r => r.Title),
        new("organisation", r => r.Organisation),
        new("kinds", r => RelationshipKinds.Join(r.Kinds)),
        new("since", r => Text.Of(r.Since)),
        new("owner", r => r.Owner),
        new("people", r => Text.Of(r.People)) { IsNumber = true },
        new("notes", r => r.Notes),
        new("created utc", r => Text.Of(r.CreatedUtc)),
        new("changed utc", r => Text.Of(r.ChangedUtc)));

    /// <summary>The whole list, for the command line.</summary>
    public static IListExport List { get; } = new ListExport<RelationshipView>(
        "relationships", Csv, (services, actor) => services.GetRequiredService<ExportRelationships>().Run(new(new(), null), actor));

    /// <summary>At the same place under the pages and under the API.</summary>
    public static void MapExportRelationships(this IEndpointRouteBuilder workspace) => workspace.MapGet("/relationships.csv", Run)
        .WithSummary("All relationships of the list as CSV").WithTags("Relationships")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Run(
        HttpContext http, ExportRelationships export, string? search, string? kind, string? owner, string? stage, string? tag, string? sort, CancellationToken ct) =>
        export.Run(new(new(search, kind, owner, stage, tag), sort), http.Actor())
            .ToResult(stream => Csv.ToResult("relationships.csv", stream.Rows, ct));
}
