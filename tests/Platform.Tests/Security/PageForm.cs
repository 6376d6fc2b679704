using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Platform.Tests.Security;

/// <summary>A form as a page shows it to a person who may use it, with every field filled in.</summary>
internal sealed record PageForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string Antiforgery = "__RequestVerificationToken";

    /// <summary>
    /// The fields that hold an id, or should. An external id is no reference but a text of the firm's own, unique within it:
    /// the second record that is given the same one is told so, whatever it says.
    /// </summary>
    public IEnumerable<string> IdFields => Fields
        .Where(pair => Guid.TryParse(pair.Value, out _) || pair.Key.EndsWith("Id", StringComparison.Ordinal))
        .Where(pair => !pair.Key.EndsWith("ExternalId", StringComparison.Ordinal))
        .Select(pair => pair.Key).Distinct();

    public IEnumerable<Guid> IdsInAddress => Action.Split('/', '?', '=', '&').Where(part => Guid.TryParse(part, out _)).Select(Guid.Parse);

    public PageForm With(string field, Guid id) => With(field, id.ToString());

    public PageForm With(string name, string value) => this with
    {
        Fields = [.. Fields.Select(pair => pair.Key == name ? new(name, value) : pair)],
    };

    public PageForm At(Guid id) => this with
    {
        Action = IdsInAddress.Aggregate(Action, (address, old) => address.Replace(old.ToString(), id.ToString(), StringComparison.Ordinal)),
    };

    /// <summary>The same form with this text in it, so that two of them need not collide.</summary>
    public PageForm Saying(string text) => this with
    {
        Fields = [.. Fields.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.Replace("TEXT", text, StringComparison.Ordinal)))],
    };

    /// <summary>Every form of the workspace's own pages, with each of the ids that opens the page.</summary>
    public static async Task<IReadOnlyList<(Route Route, PageForm Form)>> OfAsync(
        Attacker person, MatrixHost host, string workspace, Ids ids)
    {
        var openers = await host.OpenersAsync();
        var forms = new List<(Route, PageForm)>();
        foreach (var route in host.Routes.Where(route => route is { Method: "GET", IsDeclared: true, IsOfWorkspace: true, IsApi: false }))
        {
            foreach (var id in route.IdsInAddress.Count == 0 ? [Ids.Missing] : openers.For(route, ids))
            {
                var address = route.Address(workspace, id);
                if (await person.PageAsync(address) is { } html)
                    forms.AddRange(In(html, address).Where(form => form.IsOf(workspace)).Select(form => (route, form)));
            }
        }

        Assert.NotEmpty(forms);
        return forms;
    }

    public static IReadOnlyList<PageForm> In(string html, string address) =>
    [
        .. new HtmlParser().ParseDocument(html).Forms.Where(form => form.Method == "post")
            .Select(form => new PageForm(ActionOf(form, address), [.. form.Elements.SelectMany(Field)])),
    ];

    /// <summary>Not what the frame around each page offers: signing out, choosing a theme.</summary>
    private bool IsOf(string workspace) => Action.StartsWith($"/w/{workspace}", StringComparison.Ordinal);

    private static string ActionOf(IHtmlFormElement form, string address) =>
        form.GetAttribute("action") is { Length: > 0 } action ? action : address;

    private static IEnumerable<KeyValuePair<string, string>> Field(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: Antiforgery } or IHtmlInputElement { Type: "file" or "submit" or "button" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", Name: { } name } box => [new(name, box.Value)],
        IHtmlInputElement { Name: { } name } input => [new(name, input.Value.Length > 0 ? input.Value : Example(input.Type))],
        IHtmlSelectElement { Name: { } name } select => [new(name, select.Options.Select(option => option.Value).LastOrDefault() ?? "")],
        IHtmlTextAreaElement { Name: { } name } area => [new(name, area.Value.Length > 0 ? area.Value : "TEXT")],
        _ => [],
    };

    private static string Example(string type) => type switch
    {
        "email" => "TEXT@example.org",
        "url" => "https://TEXT.example.org/",
        "date" => "2026-01-31",
        "number" => "1",
        "password" => "correct horse battery",
        _ => "TEXT",
    };
}
