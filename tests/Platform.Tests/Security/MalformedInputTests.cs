using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Xunit.Abstractions;

namespace Entente.Platform.Tests.Security;

/// <summary>Whatever is sent, by somebody who may, the answer is clean and soon: no 500, nothing that hangs.</summary>
public abstract class MalformedInputTests(MatrixHost host, ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Fields of forms are many and read by the same code: of the values each gets every sixth.</summary>
    private const int PartOfForms = 6;

    private readonly List<string> _findings = [];
    private int _tries;
    private int _texts;
    private int _places;

    [Fact]
    public async Task No_JSON_body_breaks_the_API()
    {
        using var client = await host.Host.SignInAsync(host.Alpha.Owner.Email);
        foreach (var route in host.Routes.Where(route => route is { IsApi: true, IsDeclared: true, IsOfWorkspace: true, Json: not null }))
        {
            var address = route.Address("alpha", (_, before) => host.AlphaIds.Guess(before, last: true) ?? Ids.Missing);
            var body = JsonBody.Make(route.Json!, $"probe{++_texts}", name => host.AlphaIds.Guess(name))!;
            var version = await VersionAsync(client, address);
            foreach (var spoiled in MalformedInput.Bodies(body).ToList().Some(Place()))
            {
                if ((await SendAsync(client, route, address, Json(spoiled), version, Start(Encoding.UTF8.GetString(spoiled)))).Status == (int)HttpStatusCode.OK)
                    version = await VersionAsync(client, address);
            }
        }

        AssertClean("JSON bodies");
    }

    [Fact]
    public async Task No_query_breaks_a_page_or_the_API()
    {
        using var client = await host.Host.SignInAsync(host.Alpha.Owner.Email);
        foreach (var endpoint in host.Host.Endpoints.OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>())
        {
            var parameters = ParametersOfQuery(endpoint);
            foreach (var route in Route.Of([endpoint]).Where(route => route is { Method: "GET", IsDeclared: true }))
            {
                foreach (var parameter in parameters)
                {
                    foreach (var text in MalformedInput.Texts.Some(Place()))
                        await SendAsync(client, route, $"{route.Address("alpha", Ids.Missing)}?{parameter}={Uri.EscapeDataString(text)}");
                    await SendAsync(client, route, $"{route.Address("alpha", Ids.Missing)}?{parameter}=%ff%fe&{parameter}=%zz&{parameter}");
                }
            }
        }

        AssertClean("queries");
    }

    [Fact]
    public async Task No_address_breaks_the_server()
    {
        using var client = await host.Host.SignInAsync(host.Alpha.Owner.Email);
        foreach (var route in host.Routes.Where(route => route is { Method: "GET", IsDeclared: true }))
        {
            foreach (var text in MalformedInput.Texts.Some(Place()))
            {
                var place = Uri.EscapeDataString(text);
                await SendAsync(client, route, route.Address(place, Ids.Missing));
                if (route.IdsInAddress.Count > 0)
                    await SendAsync(client, route, route.Address("alpha", Ids.Missing).Replace(Ids.Missing.ToString(), place, StringComparison.Ordinal));
            }
        }

        AssertClean("addresses");
    }

    [Fact]
    public async Task No_form_breaks_a_page()
    {
        using var owner = new Attacker("owner", await host.Host.SignInAsync(host.Omega.Owner.Email));
        IReadOnlyList<string> texts = [.. MalformedInput.Texts, MalformedInput.Long];
        foreach (var (route, form) in await PageForm.OfAsync(owner, host, "omega", host.OmegaIds))
        {
            foreach (var name in form.Fields.Select(pair => pair.Key).Where(name => name is not "_handler").Distinct())
            {
                foreach (var text in texts.Some(Place(), PartOfForms))
                    await TakeAsync(route, $"{name} = {Start(text)}", () => owner.PostFormAsync(form.Action, "omega", form.Saying($"probe{++_texts}").With(name, text).Fields));
            }
        }

        AssertClean("forms");
    }

    /// <summary>Another one each time, and another one on each engine.</summary>
    private int Place() => _places++ + (int)host.Engine;

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static IReadOnlyList<string> ParametersOfQuery(Endpoint endpoint) =>
    [
        .. endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Where(parameter => parameter.ParameterInfo.ParameterType is { IsInterface: false } type
                && (type == typeof(string) || type.IsValueType) && type != typeof(CancellationToken)).Select(parameter => parameter.Name),
        .. endpoint.Metadata.OfType<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>()
            .SelectMany(page => page.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(property => (property.Name, Query: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
            .Where(property => property.Query is not null).Select(property => property.Query!.Name ?? property.Name),
    ];

    /// <summary>The version of what stands at the address, so that a change gets past the check of versions.</summary>
    private static async Task<EntityTagHeaderValue> VersionAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.Headers.ETag ?? new EntityTagHeaderValue($"\"{Ids.Missing:N}\"");
    }

    private Task<Answer> SendAsync(
        HttpClient client, Route route, string address, HttpContent? content = null, EntityTagHeaderValue? version = null,
        string? body = null) =>
        TakeAsync(route, body ?? address, async () =>
        {
            using var request = new HttpRequestMessage(new HttpMethod(route.Method), address) { Content = content };
            if (version is not null)
                request.Headers.IfMatch.Add(version);
            return await Answer.ReadAsync(await client.SendAsync(request), "alpha");
        });

    private async Task<Answer> TakeAsync(Route route, string sent, Func<Task<Answer>> ask)
    {
        _tries++;
        var watch = Stopwatch.StartNew();
        Answer answer;
        try
        {
            answer = await ask();
        }
        catch (HttpRequestException e)
        {
            answer = new((int)HttpStatusCode.InternalServerError, e.Message);
        }

        if (answer.Status >= (int)HttpStatusCode.InternalServerError || watch.Elapsed > Patience)
        {
            _findings.Add($"{route}, try {_tries}: {answer.Status} after {watch.ElapsedMilliseconds} ms; sent {Start(sent)}\n"
                + Start(host.Host.LastFault ?? ""));
        }

        return answer;
    }

    private static string Start(string text) => text.Length > 600 ? text[..600] + "…" : text;

    private void AssertClean(string what)
    {
        var figure = $"{_tries} tries, {_findings.Count} findings";
        output.WriteLine($"{host.Engine}, {what}: {figure}");
        Figures.Write($"Malformed input, {what}, {host.Engine}", figure);
        Assert.True(_tries > 0);
        Assert.True(_findings.Count == 0, string.Join('\n', _findings.Take(30)));
    }
}

public sealed class MalformedInputOnSqlite(SqliteMatrixHost host, ITestOutputHelper output)
    : MalformedInputTests(host, output), IClassFixture<SqliteMatrixHost>;

public sealed class MalformedInputOnPostgres(PostgresMatrixHost host, ITestOutputHelper output)
    : MalformedInputTests(host, output), IClassFixture<PostgresMatrixHost>;
