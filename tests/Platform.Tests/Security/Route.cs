using System.Reflection;
using Entente.Platform.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Entente.Platform.Tests.Security;

/// <summary>One way to ask the server, read off its own table of routes.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Pattern">The address with its parameters.</param>
/// <param name="IsDeclared">False for a verb that the route does not offer.</param>
/// <param name="Json">What the body is read into; null when there is none.</param>
/// <param name="IdsInQuery">Parameters of the query that are ids.</param>
internal sealed record Route(
    string Method, RoutePattern Pattern, bool IsDeclared, Type? Json, IReadOnlyList<string> IdsInQuery)
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>Parameters that are no ids, and what the sample has in their place: a person and a finding of its audit.
    /// </summary>
    private static readonly Dictionary<string, string> Words =
        new(StringComparer.OrdinalIgnoreCase) { ["key"] = "39", ["number"] = "1" };

    public bool IsOfWorkspace => Pattern.GetParameter(ActorOfRequest.RouteValue) is not null;

    public bool IsApi => Pattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true;

    public IReadOnlyList<string> IdsInAddress =>
        [.. Pattern.Parameters.Select(parameter => parameter.Name)
            .Where(name => !IsWorkspace(name) && !Words.ContainsKey(name))];

    public static IReadOnlyList<Route> Of(IEnumerable<Endpoint> endpoints) =>
    [
        .. endpoints.OfType<RouteEndpoint>().Where(IsOurs).SelectMany(Ways)
            .GroupBy(route => (route.Method, route.Pattern.RawText)).Select(same => same.MaxBy(route => route.IsDeclared)!)
            .OrderBy(route => route.Pattern.RawText, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal),
    ];

    /// <summary>The address for a workspace, with the same id in every place.</summary>
    public string Address(string workspace, Guid id) => Address(workspace, (_, _) => id);

    /// <param name="workspace">The workspace's name in addresses.</param>
    /// <param name="idOf">The id for a parameter, by its name and the segment before it: ("id", "people").</param>
    public string Address(string workspace, Func<string, string, Guid> idOf)
    {
        var address = "";
        var before = "";
        foreach (var segment in Pattern.PathSegments)
        {
            var text = string.Concat(segment.Parts.Select(part => part switch
            {
                RoutePatternLiteralPart literal => literal.Content,
                RoutePatternSeparatorPart separator => separator.Content,
                RoutePatternParameterPart { Name: var name } when IsWorkspace(name) => workspace,
                RoutePatternParameterPart { Name: var name } when Words.TryGetValue(name, out var word) => word,
                RoutePatternParameterPart parameter => idOf(parameter.Name, before).ToString(),
                _ => "",
            }));
            address += "/" + text;
            before = text;
        }

        return address;
    }

    public override string ToString() => $"{Method} {Pattern.RawText}";

    private static IEnumerable<Route> Ways(RouteEndpoint endpoint)
    {
        var declared = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];
        var json = endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type } accepts
            && accepts.ContentTypes.Contains("application/json") ? type : null;
        return Verbs.Select(verb => new Route(verb, endpoint.RoutePattern, declared.Contains(verb), json, IdsOfQuery(endpoint)));
    }

    private static List<string> IdsOfQuery(RouteEndpoint endpoint)
    {
        var inAddress = endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name).ToList();
        var ofHandler = endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Where(parameter => IsId(parameter.ParameterInfo.ParameterType)).Select(parameter => parameter.Name);
        var ofPage = endpoint.Metadata.OfType<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>()
            .SelectMany(page => page.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null && IsId(property.PropertyType))
            .Select(property => property.Name);
        return [.. ofHandler.Concat(ofPage).Where(name => !inAddress.Contains(name, StringComparer.OrdinalIgnoreCase)).Distinct()];
    }

    private static bool IsWorkspace(string name) => name.Equals(ActorOfRequest.RouteValue, StringComparison.OrdinalIgnoreCase);

    private static bool IsId(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid);

    /// <summary>Not the files of the bundle, nor what the framework adds for circuits that we do not use.</summary>
    private static bool IsOurs(RouteEndpoint endpoint) =>
        !endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor")
        && endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("_framework", StringComparison.Ordinal) != true;
}
