using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Entente.Platform.Tests.Security;

/// <summary>Somebody who asks the server for what is not theirs, and keeps count.</summary>
internal sealed partial class Attacker(string name, HttpClient client) : IDisposable
{
    private string? _antiforgery;

    public string Name => name;

    public int Probes { get; private set; }

    public async Task<Answer> AskAsync(Route route, string workspace, string address, JsonNode? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), address);

        // So that a change does not fail for want of a version: whoever owns the row gets further than "not found".
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{Ids.Missing:N}\""));
        if (route.Method is "POST" or "PUT" or "PATCH")
            request.Content = route.IsApi ? (json is null ? null : JsonContent.Create(json)) : await FormAsync([]);
        return await SendAsync(request, workspace);
    }

    public async Task<Answer> PostFormAsync(string address, string workspace, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = await FormAsync(fields);
        Probes++;
        var response = await client.SendAsync(request);
        // As a browser goes where it is led; else what is said there would be said on the page after it.
        if (response.Headers.Location is { } next && (!next.IsAbsoluteUri || next.Authority == client.BaseAddress!.Authority))
            (await client.GetAsync(next)).Dispose();
        return await Answer.ReadAsync(response, workspace);
    }

    public async Task<string?> PageAsync(string address)
    {
        using var response = await client.GetAsync(address);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
    }

    public void Dispose() => client.Dispose();

    private async Task<Answer> SendAsync(HttpRequestMessage request, string workspace)
    {
        Probes++;
        return await Answer.ReadAsync(await client.SendAsync(request), workspace);
    }

    /// <summary>With the antiforgery token of the attacker's own session, which any form of any page gives away.</summary>
    private async Task<FormUrlEncodedContent> FormAsync(IEnumerable<KeyValuePair<string, string>> fields)
    {
        _antiforgery ??= Token().Match(await PageAsync("/account") ?? await PageAsync("/sign-in") ?? "").Groups["token"].Value;
        return new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", _antiforgery)));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Token();
}
