using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Profitability.Features;

/// <summary>One file as the body of the request, as it is: <c>PUT …/files?name=orders.csv.gz&amp;kind=orders</c>. It is
/// written to disk as it comes in.</summary>
internal static class AddLedgerFilesEndpoint
{
    public static void Map(IEndpointRouteBuilder ledgers) =>
        ledgers.MapPut("/{id:guid}/files", RunAsync).Produces<IReadOnlyList<FileOverview>>(StatusCodes.Status201Created)
            .WithMetadata(new UploadLimitAttribute());

    private static async Task<IResult> RunAsync(
        HttpContext http, AddLedgerFiles add, Guid id, string? name, string? kind, CancellationToken ct)
    {
        if (Refuse(name, kind, out var holds) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var file = new GivenFile(name!, http.Request.Body, holds);
        return (await add.RunAsync(id, [file], http.Actor(), ct)).ToResult(added =>
            TypedResults.Created(ProfitPaths.Api(http.Actor(), ProfitPaths.Ledger(id)), added));
    }

    private static Refusal? Refuse(string? name, string? kind, out FileKind? holds)
    {
        holds = Enum.TryParse<FileKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        return string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl)
            ? Refusal.Invalid(new FieldError("Name", "Give the file's name, such as ?name=orders.csv."))
            : !string.IsNullOrEmpty(kind) && holds is null
                ? Refusal.Invalid(new FieldError("Kind", "A file holds orders, events or customers.")) : null;
    }
}
