using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Networks.Features;

internal static class ListTiesEndpoint
{
    public static void Map(IEndpointRouteBuilder audits) =>
        audits.MapGet("/{id:guid}/ties", RunAsync).Produces<ListPage<ReportedTie>>();

    private static async Task<IResult> RunAsync(
        HttpContext http, ListTies list, Guid id, string? sort, string? cursor, string? atLeast, bool? across, string? person,
        int? finding, double? strength, string? firm, string? level, string? function, string? firm2, string? level2, string? function2,
        CancellationToken ct, int size = ListQuery.DefaultSize)
    {
        if (!TryParse(atLeast, out var kind))
        {
            return Refusal.Invalid(new FieldError(nameof(atLeast), "Write contact, working or strong.")).ToProblem();
        }

        var query = new TiesQuery(new ListQuery(null, sort, cursor, size))
        {
            AtLeast = kind,
            Across = across,
            Person = person,
            Finding = finding,
            LeastStrength = strength,
            One = new(firm, level, function),
            Other = new(firm2, level2, function2),
        };
        return (await list.RunAsync(id, query, http.Actor(), ct)).ToResult(TypedResults.Ok);
    }

    private static bool TryParse(string? word, out TieKind? kind)
    {
        kind = Enum.TryParse<TieKind>(word, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        return kind is not null || string.IsNullOrEmpty(word);
    }
}
