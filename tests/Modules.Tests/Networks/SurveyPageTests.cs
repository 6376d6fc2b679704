using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Networks;

/// <summary>The questionnaire and the organiser's pages, as a browser without script uses them.</summary>
public abstract class SurveyPageTests(HostFixture fixture)
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task A_respondent_without_script_answers_from_the_first_page_to_the_last()
    {
        var (id, _) = await CollectingAsync();
        var address = await LinkAsync(id, "1");
        using var person = fixture.Host.NewClient();
        var welcome = await person.PageAsync(address);
        Assert.Contains("Who will see your answers", welcome.Body!.TextContent, StringComparison.Ordinal);
        await FollowAsync(person.SubmitAsync(address, "agree"));

        var contacts = await person.PageAsync(address);
        Assert.Equal(["2", "3", "4"], contacts.QuerySelectorAll<IHtmlInputElement>("input[name=c]").Select(box => box.Value));
        await FollowAsync(person.SubmitAsync($"{address}?step=contacts", "contacts", ("c", "3")));
        await FollowAsync(person.SubmitAsync($"{address}?step=ratings", "ratings", ("f.0", "4"), ("i.0", "5"), ("c.0", "2"), ("then", "finish")));
        Assert.Contains("complete and count", (await person.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        var found = await person.PageAsync($"{address}?step=contacts&search=omega");
        Assert.Equal(["3", "4"], found.QuerySelectorAll<IHtmlInputElement>("input[name=c]").Select(box => box.Value));
    }

    [Fact]
    public async Task A_search_saves_only_what_it_shows()
    {
        var (id, _) = await CollectingAsync();
        var address = await LinkAsync(id, "2");
        using var person = fixture.Host.NewClient();
        await FollowAsync(person.SubmitAsync(address, "agree"));
        await FollowAsync(person.SubmitAsync($"{address}?step=contacts", "contacts", ("c", "1")));
        await FollowAsync(person.SubmitAsync($"{address}?step=contacts&search=omega", "contacts", ("c", "4")));
        var boxes = (await person.PageAsync($"{address}?step=contacts")).QuerySelectorAll<IHtmlInputElement>("input[name=c]");
        Assert.Equal(["1", "4"], boxes.Where(box => box.IsChecked).Select(box => box.Value));
    }

    [Fact]
    public async Task An_unknown_link_is_a_page_that_says_so_and_is_kept_by_nobody()
    {
        using var person = fixture.Host.NewClient();
        var answer = await person.GetAsync("/survey/no-such-token");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("leads nowhere", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_links_are_saved_as_a_file_by_the_form_only()
    {
        var (id, client) = await CollectingAsync();
        using var organiser = client;
        var page = $"/w/alpha/networks/{id}/survey";
        Assert.Equal(HttpStatusCode.BadRequest, (await organiser.PostAsync($"{page}/links.csv", new FormUrlEncodedContent([]))).StatusCode);
        var token = (await organiser.PageAsync(page)).QuerySelector<IHtmlInputElement>("form[action$='links.csv'] input[name='__RequestVerificationToken']")!.Value;
        var file = await organiser.PostAsync($"{page}/links.csv", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(5, (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Organisers_pages_show_how_the_survey_stands()
    {
        var (id, client) = await CollectingAsync();
        using var organiser = client;
        foreach (var path in new[] { "survey", "survey/roster", "survey/terms", "report" })
            Assert.Equal(HttpStatusCode.OK, (await organiser.GetAsync($"/w/alpha/networks/{id}/{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await organiser.GetAsync("/w/alpha/networks/new-survey")).StatusCode);
        var text = (await organiser.PageAsync($"/w/alpha/networks/{id}/survey")).Body!.TextContent;
        Assert.Contains("Close and compute", text, StringComparison.Ordinal);
    }

    private async Task<(Guid Id, HttpClient Client)> CollectingAsync()
    {
        await using var scope = fixture.Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var actor = await Firm.ActorAsync(services, fixture.Alpha.Owner.UserId, fixture.Alpha.WorkspaceId);
        List<Guid> firms;
        await using (var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, Ct))
        {
            var people = new[] { ("Alpha", "Ana Alpha"), ("Alpha", "Bo Alpha"), ("Omega", "Cy Omega"), ("Omega", "Di Omega") };
            var match = (await services.GetRequiredService<IDirectoryIntake>()
                .MatchOrAddAsync(db, actor, [.. people.Select(p => new IncomingPerson(p.Item1, p.Item2))], Ct)).Value;
            await db.SaveChangesAsync(Ct);
            firms = [.. match.Organisations.Select(o => o.Id)];
        }

        var input = new PlanSurveyInput { Name = "Page audit", FirmIds = firms, DeadlineOn = new DateOnly(2199, 1, 1) };
        var id = (await services.GetRequiredService<PlanSurvey>().RunAsync(input, actor, Ct)).Value;
        var seen = (await services.GetRequiredService<ShowSurvey>().RunAsync(id, actor, Ct)).Value.Version;
        _ = (await services.GetRequiredService<OpenSurvey>().RunAsync(id, seen, actor, Ct)).Value;
        return (id, await fixture.Host.SignInAsync(fixture.Alpha.Owner.Email));
    }

    private async Task<string> LinkAsync(Guid id, string key)
    {
        await using var scope = fixture.Host.Services.CreateAsyncScope();
        var actor = await Firm.ActorAsync(scope.ServiceProvider, fixture.Alpha.Owner.UserId, fixture.Alpha.WorkspaceId);
        var links = (await scope.ServiceProvider.GetRequiredService<HandOutLinks>().RunAsync(id, "http://h/", actor, Ct)).Value;
        return "/survey/" + links.Single(link => link.Key == key).Link.Split('/')[^1];
    }

    private static async Task FollowAsync(Task<HttpResponseMessage> posted)
    {
        var answer = await posted;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}

public sealed class SurveyPagesOnSqlite(SqliteHost fixture) : SurveyPageTests(fixture), IClassFixture<SqliteHost>;

public sealed class SurveyPagesOnPostgres(PostgresHost fixture) : SurveyPageTests(fixture), IClassFixture<PostgresHost>;
