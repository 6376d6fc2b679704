using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

internal static class ExportTimelineEndpoint
{
    private static readonly CsvExport<EntryView> Csv = new(
        new("id", e => e.Id.ToString()),
        new("kind", e => e.Kind.Word()),
        new("title", e => e.Title),
        new("text", e => e.Text),
        new("day", e => Text.Of(e.Day)),
        new("at", e => e.At is { } at ? EntryWords.Hour(at) : null),
        new("minutes", e => e.Minutes is { } minutes ? Text.Of(minutes) : null),
        new("place", e => e.Place),
        new("relationship", e => e.Relationship),
        new("organisation", e => e.Organisation),
        new("person", e => e.Person),
        new("author", e => e.Author),
        new("owner", e => e.Owner),
        new("remind on", e => Text.Of(e.RemindOn)),
        new("repeats", e => e.Repeats?.ToString().ToLowerInvariant()),
        new("repeats until", e => Text.Of(e.RepeatsUntil)),
        new("done utc", e => e.DoneUtc is { } done ? Text.Of(done) : null),
        new("done by", e => e.DoneBy),
        new("origin", e => e.OriginWords),
        new("created utc", e => Text.Of(e.CreatedUtc)),
        new("changed utc", e => Text.Of(e.ChangedUtc)));

    /// <summary>At the same place under the pages and under the API.</summary>
    public static void MapExportTimeline(this IEndpointRouteBuilder workspace) => workspace.MapGet("/timeline.csv", Run)
        .WithSummary("Notes, meetings, tasks and milestones as CSV").WithTags("Timeline")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Run(
        HttpContext http, ExportTimeline export, string? kind, Guid? relationship, Guid? organisation, Guid? person, CancellationToken ct) =>
        export.Run(new(kind, relationship, organisation, person), http.Actor())
            .ToResult(stream => Csv.ToResult("timeline.csv", stream.Rows, ct));
}
