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
        asked.ToQuery().TryGet(out var query, out var refusal)
            ? (await list.RunAsync(id, query, http.Actor(), ct)).ToResult(TypedResults.Ok)
            : refusal.ToProblem();

    /// <summary>The parameters of the address. Words are read here: the framework would insist on the case of its own names.</summary>
    internal sealed record Asked(
        string? Search, string? Sort, string? Cursor, string? Firm, string? Level, string? Function, bool? Core, bool? Spanner,
        int? Finding, int Size = ListQuery.DefaultSize)
    {
        public Outcome<PeopleQuery> ToQuery() => LevelNames.TryParse(Level, out var level)
            ? new PeopleQuery(new ListQuery(Search, Sort, Cursor, Size))
            {
                Firm = Firm,
                Level = level,
                Function = Function,
                InCore = Core,
                IsSpanner = Spanner,
                Finding = Finding,
            }
            : Refusal.Invalid(new FieldError(nameof(Level), "Write senior, middle or operating."));
    }
}
