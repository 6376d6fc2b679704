using Entente.Platform.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Modules.Directory.Features;

/// <summary>The names that match what a person has typed so far into an organisation's field.</summary>
internal static class OrganisationOptionsEndpoint
{
    private const int Offered = 20;

    /// <summary>The field sends itself under the name that it has in its form.</summary>
    private const string FieldName = "Input.Organisation";
    private const string ParentFieldName = "Input.Parent";

    public static void MapOrganisationOptions(this IEndpointRouteBuilder files) => files.MapGet("/organisations/options", RunAsync);

    private static async Task<IResult> RunAsync(HttpContext http, ListOrganisations list, CancellationToken ct)
    {
        var typed = http.Request.Query[FieldName].ToString() is { Length: > 0 } name ? name : http.Request.Query[ParentFieldName].ToString();
        var filter = new OrganisationFilter(typed);
        var found = await list.RunAsync(new(filter, new(Size: Offered)), http.Actor(), ct);
        IReadOnlyList<string> names = found.TryGet(out var page, out _) ? [.. page.Items.Select(o => o.Name)] : [];
        return new RazorComponentResult<OrganisationOptions>(new { Names = names });
    }
}
