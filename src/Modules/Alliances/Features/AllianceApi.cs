using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the module's endpoints have in common: each change answers the whole alliance.</summary>
internal static class AllianceApi
{
    private const string Group = "/alliances";

    public static string Path(HttpContext http, Guid id)
    {
        var path = http.Request.Path.Value!;
        return $"{path[..(path.IndexOf(Group, StringComparison.Ordinal) + Group.Length)]}/{id}";
    }

    public static RouteHandlerBuilder ProducesChangeProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
