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

internal static class ExportOrganisationsEndpoint
{
    private static readonly CsvExport<OrganisationView> Csv = new(
        new("id", o => o.Id.ToString()),
        new("name", o => o.Name),
        new("country", o => o.Country),
        new("website", o => o.Website),
        new("sector", o => o.Sector),
        new("external id", o => o.ExternalId),
        new("our own firm", o => o.IsOwn ? "yes" : "no"),
        new("relationship", o => RelationshipKinds.Join(o.Kinds)),
        new("people", o => Text.Of(o.People)) { IsNumber = true },
        new("notes", o => o.Notes),
        new("created utc", o => Text.Of(o.CreatedUtc)),
        new("changed utc", o => Text.Of(o.ChangedUtc)));

    /// <summary>The whole list, for the command line.</summary>
    public static IListExport List { get; } = new ListExport<OrganisationView>(
        "organisations", Csv, (services, actor) => services.GetRequiredService<ExportOrganisations>().Run(new(new(), null), actor));

    /// <summary>At the same place under the pages and under the API.</summary>
    public static void MapExportOrganisations(this IEndpointRouteBuilder workspace) => workspace.MapGet("/organisations.csv", Run)
        .WithSummary("All organisations of the list as CSV").WithTags("Organisations")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Run(
        HttpContext http, ExportOrganisations export, string? search, string? kind, string? country, string? tag, string? sort, CancellationToken ct) =>
        export.Run(new(new(search, kind, country, tag), sort), http.Actor())
            .ToResult(stream => Csv.ToResult("organisations.csv", stream.Rows, ct));
}
