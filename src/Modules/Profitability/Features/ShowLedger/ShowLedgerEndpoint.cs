using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

internal static class ShowLedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) => ledgers.MapGet("/{id:guid}", RunAsync).Produces<LedgerAnswer>();

    private static async Task<IResult> RunAsync(HttpContext http, ShowLedger show, Guid id, CancellationToken ct) =>
        (await show.RunAsync(id, http.Actor(), ct)).ToResult(found => EntityTag.Ok(
            http, new LedgerAnswer(found.Overview, found.Files, found.Mapping), found.Overview.Version));
}

/// <summary>A ledger as the API gives it.</summary>
internal sealed record LedgerAnswer(LedgerOverview Overview, IReadOnlyList<FileOverview> Files, LedgerMapping Mapping);
