using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Lists.Views;

public static class ViewEndpoints
{
    public static void MapViews(this IEndpointRouteBuilder api)
    {
        var views = api.MapGroup("/views").WithTags("Views");
        views.MapGet("/", async (HttpContext http, ListViews list, string? of, CancellationToken ct) =>
                (await list.RunAsync(of, http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ListViews)).WithSummary("The views of a list that you see: of=organisations").Produces<ListSettings>();
        views.MapPost("/", async (HttpContext http, SaveView save, NewView view, CancellationToken ct) =>
                (await save.RunAsync(new(view.List, null, null, view.Details()), http.Actor(), ct))
                    .ToResult(v => EntityTag.Created(http, $"{http.Request.Path}/{v.Id}", v, v.Version)))
            .WithName("AddView").WithSummary("Keeps a view of a list").Produces<SavedViewView>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        views.MapPut("/{id:guid}", async (HttpContext http, SaveView save, Guid id, SavedViewDetails details, CancellationToken ct) =>
            {
                var (version, problem) = EntityTag.IfMatch(http.Request);
                return problem ?? (await save.RunAsync(new(null, id, version, details), http.Actor(), ct)).ToResult(v => EntityTag.Ok(http, v, v.Version));
            })
            .WithName("EditView").WithSummary("Changes a view").Produces<SavedViewView>().ProducesProblem(StatusCodes.Status404NotFound);
        views.MapDelete("/{id:guid}", async (HttpContext http, DeleteView delete, Guid id, CancellationToken ct) =>
            {
                var (version, problem) = EntityTag.IfMatch(http.Request);
                return problem ?? (await delete.RunAsync(new(id, version!.Value), http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
            })
            .WithName(nameof(DeleteView)).WithSummary("Deletes a view").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/columns/{list}", async (HttpContext http, ChooseColumns choose, string list, ChosenColumns columns, CancellationToken ct) =>
                (await choose.RunAsync(new(list, columns), http.Actor(), ct)).ToResult(TypedResults.Ok))
            .WithName(nameof(ChooseColumns)).WithTags("Views").WithSummary("Chooses your columns of a list").Produces<ChosenColumns>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private sealed record NewView(string? List, string? Name, bool IsShared, string? Query)
    {
        public SavedViewDetails Details() => new() { Name = Name, IsShared = IsShared, Query = Query };
    }
}
