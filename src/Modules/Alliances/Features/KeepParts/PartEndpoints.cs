using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

/// <summary>The four routes of a kind of part under its alliance.</summary>
internal static class PartEndpoints
{
    private const string Match = "Send the record's version, as its ETag or as the field version of the list shows it, in If-Match.";

    /// <summary>GET and POST /{id}/PATH, PUT and DELETE /{id}/PATH/{item}.</summary>
    public static void MapParts<TRow, TDetails>(this IEndpointRouteBuilder alliances, string path)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new()
    {
        var name = typeof(TRow).Name;
        var list = $"/{{id:guid}}/{path}";
        var item = $"{list}/{{item:guid}}";
        alliances.MapGet(list, ListAsync<TRow, TDetails>).WithName($"List{name}").WithSummary($"Every {TRow.Called} of an alliance")
            .Produces<IReadOnlyList<PartView<TDetails>>>().ProducesProblem(StatusCodes.Status404NotFound);
        alliances.MapPost(list, AddAsync<TRow, TDetails>).WithName($"Add{name}").WithSummary($"Adds a {TRow.Called}")
            .Produces<PartView<TDetails>>(StatusCodes.Status201Created).ProducesChangeProblems();
        alliances.MapPut(item, EditAsync<TRow, TDetails>).WithName($"Edit{name}").WithSummary($"Replaces a {TRow.Called}")
            .WithDescription(Match).Produces<PartView<TDetails>>().ProducesChangeProblems();
        alliances.MapDelete(item, DeleteAsync<TRow, TDetails>).WithName($"Delete{name}").WithSummary($"Deletes a {TRow.Called}")
            .WithDescription(Match).Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
    }

    private static async Task<IResult> ListAsync<TRow, TDetails>(HttpContext http, KeepParts<TRow, TDetails> parts, Guid id, CancellationToken ct)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new() =>
        (await parts.ListAsync(id, http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AddAsync<TRow, TDetails>(
        HttpContext http, KeepParts<TRow, TDetails> parts, Guid id, TDetails details, CancellationToken ct)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new() =>
        (await parts.AddAsync(id, details, http.Actor(), ct)).ToResult(p => EntityTag.Created(http, $"{http.Request.Path}/{p.Id}", p, p.Version));

    private static async Task<IResult> EditAsync<TRow, TDetails>(
        HttpContext http, KeepParts<TRow, TDetails> parts, Guid id, Guid item, TDetails details, CancellationToken ct)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new()
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await parts.EditAsync(new(id, item, version!.Value, details), http.Actor(), ct))
            .ToResult(p => EntityTag.Ok(http, p, p.Version));
    }

    private static async Task<IResult> DeleteAsync<TRow, TDetails>(
        HttpContext http, KeepParts<TRow, TDetails> parts, Guid id, Guid item, CancellationToken ct)
        where TRow : class, IAlliancePart<TRow, TDetails>
        where TDetails : class, new()
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await parts.DeleteAsync(id, item, version!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }
}
