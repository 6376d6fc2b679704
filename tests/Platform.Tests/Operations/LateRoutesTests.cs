using Entente.Host.Serve;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Operations;

/// <summary>Addresses that are built after the server listens: nobody is answered wrongly before they are there.</summary>
public sealed class LateRoutesTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Fact]
    public async Task A_request_waits_for_its_address_and_the_way_in_does_not()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<LateRoutes>();
        await using var app = builder.Build();
        var late = app.Services.GetRequiredService<LateRoutes>();
        app.UseLateRoutes();
        app.UseRouting();
        app.MapGet("/sign-in", () => "the way in");
        late.MapGet("/w/alpha/file.csv", () => "a file");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var file = client.GetStringAsync("/w/alpha/file.csv");
        Assert.Equal("the way in", await client.GetStringAsync("/sign-in"));
        Assert.False(file.IsCompleted);
        late.Build();

        Assert.Equal("a file", await file);
        Assert.Equal("a file", await client.GetStringAsync("/w/alpha/file.csv"));
    }

    /// <summary>Such an address would be answered 404 in the first second.</summary>
    [Fact]
    public void No_late_address_is_one_that_does_not_wait()
    {
        var late = host.Host.Services.GetRequiredService<LateRoutes>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).ToList();
        Assert.Contains(late, path => path.StartsWith("/api/v1/", StringComparison.Ordinal));
        Assert.Contains(late, path => path.StartsWith("/calendar/", StringComparison.Ordinal));
        Assert.DoesNotContain(late, path => LateRoutes.IsNeverLate(path));
    }
}
