using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

/// <summary>Duplicates and merging under the API, for organisations and people.</summary>
internal static class MergeEndpoints
{
    private static readonly RecordKind[] Kinds = [RecordKind.Organisation, RecordKind.Person];

    public static void MapMerging(this IEndpointRouteBuilder api)
    {
        foreach (var kind in Kinds)
        {
            var records = api.MapGroup($"/{kind.Plural()}").WithTags("Duplicates");
            records.MapGet("/duplicates", async (HttpContext http, FindDuplicates find, string? after, CancellationToken ct) =>
                    (await find.RunAsync(new(kind, after), http.Actor(), ct)).ToResult(TypedResults.Ok))
                .WithName($"FindDuplicatesOf{kind}").WithSummary("Groups of records that look the same").Produces<DuplicatePage>();
            records.MapPost("/{id:guid}/merge", async (HttpContext http, MergeOrganisations firms, MergePeople people, Guid id, MergeRequest body, CancellationToken ct) =>
                {
                    var input = new MergeInput(kind, id, body.LoserId, body.TakeFromLoser ?? []);
                    var merged = kind == RecordKind.Person ? await people.RunAsync(input, http.Actor(), ct) : await firms.RunAsync(input, http.Actor(), ct);
                    return merged.ToResult(TypedResults.Ok);
                })
                .WithName($"Merge{kind}").WithSummary("Merges another record into this one; everything that refers to it moves here").Produces<MergeView>()
                .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
            records.MapPost("/{id:guid}/keep-apart", async (HttpContext http, KeepApart keep, Guid id, ApartRequest body, CancellationToken ct) =>
                    (await keep.RunAsync(new(kind, id, body.OtherId), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent()))
                .WithName($"KeepApart{kind}").WithSummary("Remembers that two records are not the same").Produces(StatusCodes.Status204NoContent)
                .ProducesProblem(StatusCodes.Status404NotFound);
            records.MapGet("/merges", async (HttpContext http, ListMerges list, CancellationToken ct) =>
                    (await list.RunAsync(kind, http.Actor(), ct)).ToResult(TypedResults.Ok))
                .WithName($"ListMergesOf{kind}").WithSummary("The latest merges").Produces<IReadOnlyList<MergeView>>();
        }

        api.MapPost("/merges/{id:guid}/undo", async (HttpContext http, UndoMerge undo, Guid id, CancellationToken ct) =>
                (await undo.RunAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(UndoMerge)).WithTags("Duplicates").WithSummary("Takes a merge back").Produces<MergeView>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private sealed record MergeRequest(Guid LoserId, IReadOnlyList<string>? TakeFromLoser);

    private sealed record ApartRequest(Guid OtherId);
}
