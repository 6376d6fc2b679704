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

internal static class ExportPeopleEndpoint
{
    private static readonly CsvExport<PersonView> Csv = new(
        new("id", p => p.Id.ToString()),
        new("name", p => p.Name),
        new("organisation", p => p.Organisation),
        new("level", p => p.Level?.Word()),
        new("function", p => p.Function),
        new("position", p => p.Position),
        new("e-mail", p => p.Email),
        new("external id", p => p.ExternalId),
        new("notes", p => p.Notes),
        new("created utc", p => Text.Of(p.CreatedUtc)),
        new("changed utc", p => Text.Of(p.ChangedUtc)));

    /// <summary>The whole list, for the command line.</summary>
    public static IListExport List { get; } = new ListExport<PersonView>(
        "people", Csv, (services, actor) => services.GetRequiredService<ExportPeople>().Run(new(new(), null), actor));

    /// <summary>At the same place under the pages and under the API.</summary>
    public static void MapExportPeople(this IEndpointRouteBuilder workspace) => workspace.MapGet("/people.csv", Run)
        .WithSummary("All people of the list as CSV").WithTags("People")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Run(
        HttpContext http, ExportPeople export, string? search, Guid? organisation, string? level, string? tag, string? sort, CancellationToken ct) =>
        export.Run(new(new(search, organisation, level, tag), sort), http.Actor())
            .ToResult(stream => Csv.ToResult("people.csv", stream.Rows, ct));
}
