using Entente.Platform.Access;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Platform.Tests.Access;

/// <summary>Every endpoint names its policy. Whoever lets strangers in does it here, by name.</summary>
public sealed class EndpointPolicyTests(SqliteHost fixture) : IClassFixture<SqliteHost>
{
    private static readonly string[] OpenToStrangers =
    [
        "/calendar/{token}.ics", "/health/live", "/health/ready", "/invitation/{Firm}/{Token}", "/sign-in", "/sign-in/code", "/sign-in/link/{Token}",
        "/sign-in/passkey/options", "/status/{Code:int}", "/survey/{Token}", "/theme",
    ];

    /// <summary>Of the framework, unused, and refused by the fallback policy; and the start page, which is "/" as well.</summary>
    private static readonly string[] Exempt = ["/_framework/opaque-redirect", "/w/{Workspace}"];

    [Fact]
    public void Every_endpoint_names_its_policy() =>
        Assert.Empty(fixture.Host.Endpoints.OfType<RouteEndpoint>().Where(endpoint => !Exempt.Contains(Path(endpoint))).SelectMany(Breaches));

    [Fact]
    public void Whoever_is_in_no_workspace_meets_few_endpoints()
    {
        var open = fixture.Host.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && !IsAsset(endpoint))
            .Select(Path).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(OpenToStrangers, open);
    }

    [Theory]
    [InlineData("/w/{workspace}/planted", Policies.SignedIn, "does not ask for a member")]
    [InlineData("/api/v1/{workspace}/planted", null, "names no policy")]
    [InlineData("/planted", null, "names no policy")]
    public void A_planted_endpoint_that_breaks_the_rule_is_seen(string path, string? policy, string breach)
    {
        var metadata = policy is null ? [] : new object[] { new AuthorizeAttribute(policy) };
        var endpoint = new RouteEndpoint(
            _ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(path), 0, new(metadata), path);
        Assert.Contains(Breaches(endpoint), line => line.Contains(breach, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Breaches(RouteEndpoint endpoint)
    {
        var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>().ToList();
        var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (policies.Count == 0 && !isOpen)
            yield return $"{Path(endpoint)} names no policy";
        var isOfWorkspace = endpoint.RoutePattern.GetParameter(ActorOfRequest.RouteValue) is not null;
        if (isOfWorkspace && (isOpen || !policies.Contains(Policies.Member)))
            yield return $"{Path(endpoint)} is of a workspace but does not ask for a member";
    }

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static bool IsAsset(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor");
}
