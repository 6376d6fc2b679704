using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ListPeopleEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapGet("/{id:guid}/people", RunAsync).Produces<ListPage<ReportedPerson>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListPeople list, Guid id, [AsParameters] Asked asked, CancellationToken ct) =>
        (await list.RunAsync(id, asked.ToQuery(), http.Actor(), ct)).ToResult(TypedResults.Ok);

    /// <summary>The parameters of the address.</summary>
    internal sealed record Asked(
        string? Search, string? Sort, string? Cursor, string? Firm, Level? Level, string? Function, bool? Core, bool? Spanner,
        int? Finding, int Size = ListQuery.DefaultSize)
    {
        public PeopleQuery ToQuery() => new(new ListQuery(Search, Sort, Cursor, Size))
        {
            Firm = Firm,
            Level = Level,
            Function = Function,
            InCore = Core,
            IsSpanner = Spanner,
            Finding = Finding,
        };
    }
}
