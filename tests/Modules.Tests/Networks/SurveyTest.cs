using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Networks;

/// <summary>A workspace with two firms in its directory, somebody in every role, and a survey that can be carried through.</summary>
internal sealed class SurveyWorld : IAsyncDisposable
{
    public const string Base = "https://entente.example/";

    private readonly ServiceProvider services;
    private readonly IServiceScope scope;
    private readonly Dictionary<WorkspaceRole, Actor> actors = [];

    private SurveyWorld(ServiceProvider services, SetClock clock) => (this.services, scope, Clock) = (services, services.CreateScope(), clock);

    public SetClock Clock { get; }

    public Actor Owner => actors[WorkspaceRole.Owner];

    public Actor As(WorkspaceRole role) => actors[role];

    public static CancellationToken Ct => CancellationToken.None;

    public IReadOnlyList<Guid> Firms { get; private set; } = [];

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <param name="database">The test's database.</param>
    /// <param name="alpha">People of Alpha.</param>
    /// <param name="omega">People of Omega.</param>
    /// <param name="server">A mail server, if there is one.</param>
    public static async Task<SurveyWorld> OpenAsync(TestDatabase database, int alpha = 5, int omega = 5, MailServer? server = null)
    {
        var clock = new SetClock();
        var world = new SurveyWorld(
            database.Open(change => change.AddSingleton<TimeProvider>(clock).AddSingleton(new MailConfiguration(server, []))
                .AddSingleton(new OutgoingOptions(["localhost"]))), clock);
        await world.FillAsync(alpha, omega);
        return world;
    }

    public async Task<Guid> PlanAsync(DisclosureLevel level = DisclosureLevel.Named, Guid? previous = null) =>
        (await Get<PlanSurvey>().RunAsync(Input(level, previous), Owner, Ct)).Value;

    public PlanSurveyInput Input(DisclosureLevel level = DisclosureLevel.Named, Guid? previous = null) => new()
    {
        Name = "Third-year audit", FirmIds = [.. Firms], Disclosure = level, AnalystUserId = actors[WorkspaceRole.Director].UserId,
        DeadlineOn = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(10), PreviousAuditId = previous,
    };

    /// <summary>A survey that collects, with a link's token for everybody by key.</summary>
    public async Task<(Guid AuditId, Dictionary<string, string> Tokens)> CollectAsync(DisclosureLevel level = DisclosureLevel.Named)
    {
        var id = await PlanAsync(level);
        _ = (await Get<OpenSurvey>().RunAsync(id, (await ShowAsync(id)).Version, Owner, Ct)).Value;
        return (id, await TokensAsync(id));
    }

    public async Task<Dictionary<string, string>> TokensAsync(Guid id) =>
        (await Get<HandOutLinks>().RunAsync(id, Base, Owner, Ct)).Value.ToDictionary(l => l.Key, l => l.Link.Split('/')[^1]);

    public async Task<SurveyView> ShowAsync(Guid id, Actor? by = null) => (await Get<ShowSurvey>().RunAsync(id, by ?? Owner, Ct)).Value;

    /// <summary>The person says this of each of those, and is done.</summary>
    public async Task AnswerAsync(string token, int figure, params string[] to)
    {
        var answers = Get<AnswerSurvey>();
        _ = (await answers.AgreeAsync(token, Ct)).Value;
        _ = (await answers.ChooseAsync(token, to, to, Ct)).Value;
        _ = (await answers.RateAsync(token, [.. to.Select(key => new GivenRating(key, figure, figure, figure))], Ct)).Value;
        _ = (await answers.FinishAsync(token, Ct)).Value;
    }

    /// <summary>Closes the survey and computes it, as its job does.</summary>
    public async Task CloseAsync(Guid id)
    {
        _ = (await Get<CloseSurvey>().RunAsync(id, (await ShowAsync(id)).Version, Owner, Ct)).Value;
        _ = (await ComputeAsync(id)).Value;
    }

    public Task<Outcome<JobResult>> ComputeAsync(Guid id) =>
        Get<ComputeAuditJob>().RunAsync(ComputeAuditJob.InputOf(id), Owner, new AuditTest.Heard(), Ct);

    public Task<AppDbContext> DbAsync(Actor? by = null) => Get<AppDb>().OpenAsync(by ?? Owner, Ct);

    public async ValueTask DisposeAsync()
    {
        scope.Dispose();
        await services.DisposeAsync();
    }

    private async Task FillAsync(int alpha, int omega)
    {
        var slug = $"s{Guid.CreateVersion7():N}";
        var workspace = (await Get<Administration>().AddWorkspaceAsync(slug, "Alpha", Ct)).Value;
        foreach (var role in Enum.GetValues<WorkspaceRole>())
        {
            var email = $"{role}@{slug}.example".ToLowerInvariant();
            _ = (await Get<Administration>().AddPersonAsync(new(email, $"The {role}"), slug, role, Ct)).Value;
            var user = (await Get<UserManager<AppUser>>().FindByEmailAsync(email))!;
            actors[role] = await Firm.ActorAsync(services, user.Id, workspace.Id);
        }

        await using var db = await DbAsync();
        var people = Enumerable.Range(1, alpha).Select(i => new IncomingPerson("Alpha", $"Alpha {i:00}") { Level = PersonLevel.Middle, Function = "marketing" })
            .Concat(Enumerable.Range(1, omega).Select(i => new IncomingPerson("Omega", $"Omega {i:00}") { Level = PersonLevel.Operating })).ToList();
        var match = (await Get<IDirectoryIntake>().MatchOrAddAsync(db, Owner, people, Ct)).Value;
        await db.SaveChangesAsync(Ct);
        Firms = [.. match.Organisations.Select(o => o.Id)];
        foreach (var person in match.People)
        {
            var address = $"{person.Name.Replace(" ", "-", StringComparison.Ordinal)}@firm.example".ToLowerInvariant();
            await db.Set<Entente.Modules.Directory.Domain.Person>().Where(p => p.Id == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, address), Ct);
        }
    }
}
