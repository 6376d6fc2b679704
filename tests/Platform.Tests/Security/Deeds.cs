using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Entente.Platform.Tests.Security;

/// <summary>
/// What a firm's owner has done, so that the pages about it have something to show: records in the trash, a merge, a
/// view of their own, a position, an answer about themselves.
/// </summary>
internal sealed class Deeds(HttpClient owner, string workspace)
{
    public async Task DoAsync(Guid firstPerson)
    {
        var firm = await AddAsync("organisations", new { name = "Firm of the deeds" });
        await AddAsync($"people/{firstPerson}/positions", new { organisationId = firm, title = "Adviser", since = "2020-01-01" });
        var twin = await AddAsync("organisations", new { name = "Twin of the deeds" });
        await AddAsync($"organisations/{firm}/merge", new { loserId = twin });
        await AddAsync("views", new { list = "organisations", name = "Deeds", isShared = false, query = "" });
        await AddAsync("lone-wolf", new { sellsAlone = 1, decidesAlone = 2, ownPriorities = 3, ownTargets = 4, othersCostTime = 5, keepsToSelf = 6, avoidsMeetings = 7 });

        var gone = await AddAsync("organisations", new { name = "Firm in the trash" });
        await DeleteAsync("relationships", await AddAsync("relationships", new { organisationId = gone, kinds = new[] { "partner" } }));
        await DeleteAsync("people", await AddAsync("people", new { name = "Person in the trash", organisationId = gone }));
        await DeleteAsync("organisations", await AddAsync("organisations", new { name = "Another in the trash" }));
    }

    private async Task<Guid> AddAsync(string path, object body)
    {
        using var answer = await owner.PostAsJsonAsync($"/api/v1/{workspace}/{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement.GetProperty("id").GetGuid();
    }

    private async Task DeleteAsync(string kind, Guid id)
    {
        var address = $"/api/v1/{workspace}/{kind}/{id}";
        using var found = await owner.GetAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Delete, address);
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(found.Headers.ETag!.ToString()));
        using var answer = await owner.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {await answer.Content.ReadAsStringAsync()}");
    }
}
