using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

/// <summary>Tags under the API: the workspace's own, and those of each record.</summary>
internal static class TagEndpoints
{
    public static void MapTags(this IEndpointRouteBuilder api)
    {
        var tags = api.MapGroup("/tags").WithTags("Tags");
        tags.MapGet("/", async (HttpContext http, ListTags list, CancellationToken ct) =>
                (await list.RunAsync(http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ListTags)).WithSummary("The tags of the workspace").Produces<IReadOnlyList<TagRow>>();
        tags.MapPost("/", async (HttpContext http, SaveTag save, TagDetails details, CancellationToken ct) =>
                (await save.RunAsync(new(null, null, details), http.Actor(), ct))
                    .ToResult(t => EntityTag.Created(http, $"{http.Request.Path}/{t.Id}", t, t.Version)))
            .WithName("AddTag").WithSummary("Adds a tag").Produces<TagRow>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest);
        tags.MapPut("/{id:guid}", async (HttpContext http, SaveTag save, Guid id, TagDetails details, CancellationToken ct) =>
            {
                var (version, problem) = EntityTag.IfMatch(http.Request);
                return problem ?? (await save.RunAsync(new(id, version, details), http.Actor(), ct)).ToResult(t => EntityTag.Ok(http, t, t.Version));
            })
            .WithName("EditTag").WithSummary("Renames or colours a tag").Produces<TagRow>().ProducesChangeProblems();
        tags.MapDelete("/{id:guid}", async (HttpContext http, DeleteTag delete, Guid id, CancellationToken ct) =>
            {
                var (version, problem) = EntityTag.IfMatch(http.Request);
                return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
            })
            .WithName(nameof(DeleteTag)).WithSummary("Deletes a tag and takes it off every record")
            .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            api.MapPut($"/{kind.Plural()}/{{id:guid}}/tags", async (HttpContext http, TagRecord tag, Guid id, RecordTags input, CancellationToken ct) =>
                    (await tag.RunAsync(new(kind, id, input), http.Actor(), ct)).ToResult(TypedResults.Ok))
                .WithName($"Tag{kind}").WithSummary("Replaces the tags of the record").WithTags("Tags")
                .Produces<IReadOnlyList<TagView>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        }
    }
}
