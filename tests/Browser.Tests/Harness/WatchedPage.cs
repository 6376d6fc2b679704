using Microsoft.Playwright;

namespace Entente.Browser.Tests.Harness;

/// <summary>
/// A page whose complaints are kept: errors on the console (a breach of the content security policy is one), script
/// errors and answers of 500 and above.
/// </summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    internal WatchedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Complain(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script: {error}");
        page.Response += (_, response) => Complain(response.Status >= 500, $"{response.Status} {response.Url}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
                return [.. _complaints];
        }
    }

    public void AssertNoComplaints() => Assert.True(Complaints.Count == 0, string.Join('\n', Complaints));

    /// <summary>No part of the page lies beyond the right edge, so nobody has to scroll sideways.</summary>
    public async Task AssertFitsAsync()
    {
        var beyond = await Page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, $"{Page.Url} is {beyond} px wider than the screen.");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Complain(bool hasReason, string complaint)
    {
        if (!hasReason)
            return;
        lock (_complaints)
            _complaints.Add(complaint);
    }
}
