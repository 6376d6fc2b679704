using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>Posts a page's form as a browser without script does: its hidden fields, and over them the given values.</summary>
public static class FormClient
{
    public static async Task<IDocument> PageAsync(this HttpClient client, string path)
    {
        var response = await client.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html).Address($"http://127.0.0.1{path}"));
    }

    /// <summary>The page that the answer brings.</summary>
    public static async Task<IDocument> ParseAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }

    /// <summary>The answer to the form with this name (its hidden field _handler) on the page.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, string formName, params (string Name, string Value)[] values)
    {
        var page = await client.PageAsync(path);
        var form = page.QuerySelectorAll<IHtmlFormElement>("form")
            .SingleOrDefault(f => f.QuerySelector<IHtmlInputElement>("input[name=_handler]")?.Value == formName)
            ?? throw new InvalidOperationException($"{path} has no form '{formName}', but: {page.QuerySelector("main")?.TextContent.Trim()}");
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden][name]")
            .Where(input => values.All(value => value.Name != input.Name))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        return await client.PostAsync(path, new FormUrlEncodedContent(fields));
    }
}
