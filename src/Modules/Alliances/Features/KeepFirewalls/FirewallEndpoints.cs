using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Alliances.Features;

internal static class FirewallEndpoints
{
    public static void MapFirewalls(this IEndpointRouteBuilder api)
    {
        var rivals = api.MapGroup("/rivals").WithTags("Alliances");
        rivals.MapGet("/", ListAsync).WithName("ListFirewalls").WithSummary("Which firms are rivals, who serves both, and what a director has acknowledged")
            .Produces<IReadOnlyList<RivalsView>>().ProducesProblem(StatusCodes.Status403Forbidden);
        rivals.MapPost("/", AddAsync).WithName("AddRivals").WithSummary("Names two firms that are rivals")
            .Produces<RivalsView>(StatusCodes.Status201Created).ProducesChangeProblems();
        rivals.MapDelete("/{id:guid}", DeleteAsync).WithName("DeleteRivals").WithSummary("Takes back that two firms are rivals")
            .WithDescription("Send the record's version, as the field version of the list shows it, in If-Match.")
            .Produces(StatusCodes.Status204NoContent).ProducesChangeProblems();
        rivals.MapPost("/{id:guid}/firewalls", AcknowledgeAsync).WithName("AcknowledgeFirewall")
            .WithSummary("Acknowledges that somebody serves both, with what keeps the two apart").Produces<RivalsView>().ProducesChangeProblems();
    }

    private static async Task<IResult> ListAsync(HttpContext http, KeepFirewalls keep, CancellationToken ct) =>
        (await keep.ListAsync(http.Actor(), ct)).ToResult(TypedResults.Ok);

    private static async Task<IResult> AddAsync(HttpContext http, KeepFirewalls keep, RivalsDetails details, CancellationToken ct) =>
        (await keep.AddAsync(details, http.Actor(), ct)).ToResult(r => EntityTag.Created(http, $"{http.Request.Path.Value!.TrimEnd('/')}/{r.Id}", r, r.Version));

    private static async Task<IResult> DeleteAsync(HttpContext http, KeepFirewalls keep, Guid id, CancellationToken ct)
    {
        var (version, problem) = EntityTag.IfMatch(http.Request);
        return problem ?? (await keep.DeleteAsync(id, version!.Value, http.Actor(), ct)).ToResult(_ => TypedResults.NoContent());
    }

    private static async Task<IResult> AcknowledgeAsync(HttpContext http, KeepFirewalls keep, Guid id, FirewallDetails details, CancellationToken ct) =>
        (await keep.AcknowledgeAsync(id, details, http.Actor(), ct)).ToResult(TypedResults.Ok);
}
