using System.Text;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Entente.Browser.Tests.Networks;

/// <summary>The whole server with a computed audit of two firms, and a survey of two hundred people that collects.</summary>
public sealed class NetworkSite : IAsyncLifetime
{
    private const int PeopleOfEachFirm = 100;

    private readonly SqliteHost _host = new();

    public string Address => _host.Host.Address.ToString().TrimEnd('/');

    public Guid AuditId { get; private set; }

    public Guid SurveyId { get; private set; }

    /// <summary>Private links of the survey, by the number of the respondent.</summary>
    public IReadOnlyDictionary<string, string> Links { get; private set; } = new Dictionary<string, string>();

    private static CancellationToken Ct => CancellationToken.None;

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        await using var scope = _host.Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var member = _host.Alpha.Members[WorkspaceRole.Manager];
        var actor = (await services.GetRequiredService<WorkspaceAccess>().ListAsync(member.UserId, Ct))[0];
        await AddAuditAsync(services, actor);
        await AddSurveyAsync(services, actor);
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    /// <summary>The browser is signed in as the firm's manager.</summary>
    public async Task SignInAsync(IPage page)
    {
        var cookie = await _host.Host.SessionOfAsync(_host.Alpha.Members[WorkspaceRole.Manager].Email);
        await page.Context.AddCookiesAsync([new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Address }]);
    }

    private async Task AddAuditAsync(IServiceProvider services, Actor actor)
    {
        var files = new AuditFiles(Text("people.csv", ExampleFiles.People), Text("ratings.csv", ExampleFiles.Ratings));
        var input = new AddAuditInput { Name = "Spring audit", HeldOn = new(2026, 4, 18) };
        AuditId = (await services.GetRequiredService<AddAudit>().RunAsync(input, files, startsJob: false, actor, Ct)).Value.Audit.Id;
        _ = (await services.GetRequiredService<ComputeAuditJob>()
            .RunAsync(ComputeAuditJob.InputOf(AuditId), actor, new Progress<JobStep>(), Ct)).Value;
    }

    private async Task AddSurveyAsync(IServiceProvider services, Actor actor)
    {
        List<Guid> firms;
        await using (var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, Ct))
        {
            var people = new[] { "North", "South" }.SelectMany(firm =>
                Enumerable.Range(1, PeopleOfEachFirm).Select(i => new IncomingPerson(firm, $"{firm} person {i:000}"))).ToList();
            firms = [.. (await services.GetRequiredService<IDirectoryIntake>().MatchOrAddAsync(db, actor, people, Ct)).Value.Organisations.Select(o => o.Id)];
            await db.SaveChangesAsync(Ct);
        }

        var input = new PlanSurveyInput
        {
            Name = "Third-year audit", FirmIds = firms, Disclosure = DisclosureLevel.Blocks, RemindDaysBefore = "7, 2",
            DeadlineOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(14), FrequencyText = "How often do you talk about the card?",
        };
        SurveyId = (await services.GetRequiredService<PlanSurvey>().RunAsync(input, actor, Ct)).Value;
        var view = (await services.GetRequiredService<ShowSurvey>().RunAsync(SurveyId, actor, Ct)).Value;
        _ = (await services.GetRequiredService<OpenSurvey>().RunAsync(SurveyId, view.Version, actor, Ct)).Value;
        Links = (await services.GetRequiredService<HandOutLinks>().RunAsync(SurveyId, Address, actor, Ct)).Value.ToDictionary(l => l.Key, l => l.Link);
    }

    private static AuditFile Text(string name, string text) => new(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
