using System.Globalization;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Audit;

public static class AuditEndpoints
{
    private static readonly CsvExport<AuditCell> Csv = new(
        new("at utc", c => c.Entry.AtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
        new("who", c => c.Entry.UserName),
        new("action", c => c.Entry.Action.ToString().ToLowerInvariant()),
        new("record", c => c.Entry.Record),
        new("record id", c => c.Entry.RecordId.ToString()),
        new("name", c => c.Entry.Label),
        new("field", c => c.Change?.Field),
        new("old", c => c.Change?.Old),
        new("new", c => c.Change?.New));

    public static void MapAuditTrail(this IEndpointRouteBuilder api)
    {
        api.MapGet("/audit-trail", ListAsync).Produces<ListPage<AuditEntryView>>().WithTags("Audit trail")
            .WithName(nameof(ListAuditEntries)).WithSummary("Changes, the newest first").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapPost("/audit-trail/{id:guid}/restore", async (HttpContext http, RestoreValue restore, Guid id, RestoreField input, CancellationToken ct) =>
                (await restore.RunAsync(new(id, input.Field), http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(RestoreValue)).WithSummary("Puts the old value of a changed field back").WithTags("Audit trail").Produces<RestoredValue>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapAuditTrailExport();
    }

    /// <summary>At the same place under the pages and under the API.</summary>
    public static void MapAuditTrailExport(this IEndpointRouteBuilder workspace) => workspace.MapGet("/audit-trail.csv", Export)
        .WithSummary("The audit trail as CSV, one row a changed field").WithTags("Audit trail")
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>What stands in an address becomes a filter; what is no id is the id of nothing.</summary>
    internal static AuditFilter FilterOf(string? record, string? kind, string? action, string? user, string? from, string? until) => new(
        IdOf(record), kind, action, IdOf(user), DayOf(from), DayOf(until));

    private static async Task<IResult> ListAsync(
        HttpContext http, ListAuditEntries list, Guid? record, string? kind, string? action, Guid? user, DateOnly? from, DateOnly? until,
        string? sort, string? cursor, CancellationToken ct, int size = ListQuery.DefaultSize) =>
        (await list.RunAsync(new(null, sort, cursor, size), new AuditFilter(record, kind, action, user, from, until), http.Actor(), ct))
            .ToResult(TypedResults.Ok);

    private static IResult Export(
        HttpContext http, ExportAuditEntries export, string? record, string? kind, string? action, string? user, string? from, string? until,
        CancellationToken ct) =>
        export.Run(FilterOf(record, kind, action, user, from, until), http.Actor())
            .ToResult(stream => Csv.ToResult("audit-trail.csv", stream.Rows, ct));

    private static Guid? IdOf(string? text) => string.IsNullOrEmpty(text) ? null : Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private sealed record RestoreField(string? Field);
}
