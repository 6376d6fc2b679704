using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Entente.Platform.Tests.Durability;

/// <summary>One client that writes through the API as fast as it is answered, until the server is gone.</summary>
internal sealed class Writer(HttpClient client, Journal journal, string name)
{
    private const string Organisations = "/api/v1/alpha/organisations";
    private const int EditsEach = 4;

    /// <summary>Answers that are neither "done" nor "the database cannot be reached".</summary>
    public List<string> Unclean { get; } = [];

    public async Task WriteAsync(CancellationToken ct)
    {
        for (var n = 0; !ct.IsCancellationRequested; n++)
        {
            try
            {
                await WriteOneAsync($"{name} {n}", ct);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                // The server was killed in the middle of this request; what it acknowledged stands in the journal.
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private async Task WriteOneAsync(string organisation, CancellationToken ct)
    {
        using var created = await client.PostAsJsonAsync(Organisations, Details(organisation, 0), ct);
        if (!await IsDoneAsync(created, HttpStatusCode.Created))
            return;
        var id = (Guid)(await created.Content.ReadFromJsonAsync<JsonObject>(ct))!["id"]!;
        journal.Acknowledge(id, 0);
        var version = created.Headers.ETag!;
        for (var edit = 1; edit <= EditsEach; edit++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"{Organisations}/{id}")
            {
                Content = JsonContent.Create(Details(organisation, edit)),
            };
            request.Headers.IfMatch.Add(version);
            using var edited = await client.SendAsync(request, ct);
            if (!await IsDoneAsync(edited, HttpStatusCode.OK))
                return;
            journal.Acknowledge(id, edit);
            version = edited.Headers.ETag!;
        }
    }

    private async Task<bool> IsDoneAsync(HttpResponseMessage answer, HttpStatusCode done)
    {
        if (answer.StatusCode == done)
            return true;
        if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            Unclean.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        await Task.Delay(20);
        return false;
    }

    /// <summary>The number of edits stands in the notes.</summary>
    private static object Details(string organisation, int edits) => new { name = organisation, notes = $"{edits}" };
}
