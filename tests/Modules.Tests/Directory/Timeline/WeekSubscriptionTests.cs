using System.Text;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Mail;
using Calendar = Ical.Net.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Directory.Timeline;

/// <summary>A person's week in a calendar and as a mail on Mondays.</summary>
public abstract class WeekSubscriptionTests(DatabaseFixture fixture)
{
    private const string Base = "https://entente.example/";

    private static CancellationToken Ct => CancellationToken.None;

    /// <summary>A Thursday.</summary>
    private static readonly DateTimeOffset Thursday = new(2026, 11, 19, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_calendar_program_reads_the_week_by_the_link_until_it_is_renewed_or_ended()
    {
        await using var world = await World.OpenAsync(fixture.Database);
        var omega = await world.OrganisationAsync("Omega, Söhne; Co");
        await world.TaskAsync("Send the calendar\nfor 2027", new(2026, 11, 20), omega, "Agreed; in writing, by both.");
        await world.TaskAsync("Offer a replacement", new(2026, 11, 13), omega);
        await world.TaskAsync(new string('ü', 150), new(2026, 11, 21), null);
        _ = (await world.Get<AddEntry>().RunAsync(
            new() { Kind = EntryKind.Meeting, Title = "Weekly call", Day = new(2026, 11, 20), At = new(14, 0), OrganisationId = omega }, world.Me, Ct)).Value;

        var first = (await world.Get<WeekSubscriptions>().ShareCalendarAsync(world.Me, Ct)).Value.Token;
        var text = await world.CalendarAsync(first);
        Assert.All(text!.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var events = Calendar.Load(text)!.Events.ToDictionary(e => e.Summary!.Split(": ")[^1], StringComparer.Ordinal);
        Assert.Equal(4, events.Count);
        var late = events["Offer a replacement (late)"];
        Assert.Equal((new DateOnly(2026, 11, 19), false), (late.Start!.Date, late.Start.HasTime));
        Assert.StartsWith("Late since 13 Nov", late.Description, StringComparison.Ordinal);
        Assert.Equal("Omega, Söhne; Co: Offer a replacement (late)", late.Summary);
        Assert.StartsWith($"{Base}w/{world.Me.WorkspaceSlug}/timeline/", late.Url!.ToString(), StringComparison.Ordinal);
        var call = events["Weekly call"].Start!;
        Assert.Equal((new DateTime(2026, 11, 20, 14, 0, 0), (string?)null), (call.Value, call.TzId));
        Assert.Contains("Agreed; in writing, by both.", events.Values.Select(e => e.Description ?? "").Single(d => d.Contains("Agreed", StringComparison.Ordinal)), StringComparison.Ordinal);

        // The same matter keeps its identity, so that calendars move it instead of doubling it.
        Assert.Equal(
            events.Values.Select(e => e.Uid).Order(), Calendar.Load((await world.CalendarAsync(first))!)!.Events.Select(e => e.Uid).Order());

        var second = (await world.Get<WeekSubscriptions>().ShareCalendarAsync(world.Me, Ct)).Value.Token;
        Assert.Null(await world.CalendarAsync(first));
        Assert.NotNull(await world.CalendarAsync(second));
        Assert.Null(await world.CalendarAsync(second[..^1] + (second[^1] == 'A' ? 'Q' : 'A')));
        Assert.Null(await world.CalendarAsync(SecretToken.CreateLink(world.Me.WorkspaceId)));
        _ = (await world.Get<WeekSubscriptions>().EndCalendarAsync(world.Me, Ct)).Value;
        Assert.Null(await world.CalendarAsync(second));
    }

    [Fact]
    public async Task The_link_of_somebody_who_has_left_leads_nowhere()
    {
        await using var world = await World.OpenAsync(fixture.Database);
        var token = (await world.Get<WeekSubscriptions>().ShareCalendarAsync(world.Me, Ct)).Value.Token;
        Assert.NotNull(await world.CalendarAsync(token));
        await using var db = await world.Get<AppDb>().OpenAsync(world.Me, Ct);
        var me = db.Members.Where(m => m.UserId == world.Me.UserId);

        // Somebody who left and came back makes a new one.
        await me.ExecuteUpdateAsync(set => set.SetProperty(m => m.JoinedUtc, world.Clock.GetUtcNow().UtcDateTime.AddDays(1)), Ct);
        Assert.Null(await world.CalendarAsync(token));

        await me.ExecuteUpdateAsync(set => set.SetProperty(m => m.JoinedUtc, world.Clock.GetUtcNow().UtcDateTime), Ct);
        Assert.NotNull(await world.CalendarAsync(token));
        await me.ExecuteDeleteAsync(Ct);
        Assert.Null(await world.CalendarAsync(token));
    }

    [Fact]
    public async Task The_mail_comes_once_on_monday_morning_on_the_persons_own_clock()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var world = await World.OpenAsync(fixture.Database, new("localhost", server.Port, MailSecurity.None, "entente@alpha.example"), "Asia/Tokyo");
        var omega = await world.OrganisationAsync("Omega");
        await world.TaskAsync("Offer a replacement", new(2026, 11, 13), omega, "Four partners wait for it.");
        _ = (await world.Get<WeekSubscriptions>().WantDigestAsync(Base, world.Me, Ct)).Value;

        Assert.Equal(0, await world.RoundAsync());
        world.Clock.Advance(new DateTimeOffset(2026, 11, 22, 20, 50, 0, TimeSpan.Zero) - world.Clock.GetUtcNow());
        Assert.Equal(0, await world.RoundAsync());
        world.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(1, await world.RoundAsync());
        Assert.Equal(0, await world.RoundAsync());

        await world.Get<MailDelivery>().DeliverAsync(Ct);
        var mail = await server.ReceiveAsync();
        Assert.Equal([world.Email], mail.To);
        Assert.Equal($"{world.Me.WorkspaceName}: One matter waits, and it is late.", mail.Subject);
        Assert.Contains("Omega\n- Late, 13 Nov, ten days ago: Offer a replacement. Four partners wait for it.\nhttps://entente.example/w/", mail.Text, StringComparison.Ordinal);
        Assert.Contains(mail.Headers, h => h.StartsWith("List-Unsubscribe: <https://entente.example/w/", StringComparison.OrdinalIgnoreCase));

        world.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, await world.RoundAsync());
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await world.RoundAsync());
        _ = (await world.Get<WeekSubscriptions>().EndDigestAsync(world.Me, Ct)).Value;
        world.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal(0, await world.RoundAsync());

        // Asked for again on a Thursday, it begins on the next Monday and not at once.
        _ = (await world.Get<WeekSubscriptions>().WantDigestAsync(Base, world.Me, Ct)).Value;
        Assert.Equal(0, await world.RoundAsync());
        for (var n = 0; n < 30; n++)
        {
            await world.TaskAsync($"Call {n}", new(2026, 11, 13), omega);
        }

        world.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal(1, await world.RoundAsync());
        await world.Get<MailDelivery>().DeliverAsync(Ct);
        string[] texts = [(await server.ReceiveAsync()).Text, (await server.ReceiveAsync()).Text];
        Assert.Single(texts, text => text.Contains("More of it stands on the page: 6.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_mail_without_a_mail_server_and_none_when_nothing_waits()
    {
        await using var without = await World.OpenAsync(fixture.Database);
        var refused = await without.Get<WeekSubscriptions>().WantDigestAsync(Base, without.Me, Ct);
        Assert.Equal(RefusalKind.Conflict, refused.Refusal!.Kind);

        await using var idle = await World.OpenAsync(fixture.Database, new("localhost", 9, MailSecurity.None, "entente@alpha.example"));
        _ = (await idle.Get<WeekSubscriptions>().WantDigestAsync(Base, idle.Me, Ct)).Value;
        Assert.True((await idle.Get<WeekSubscriptions>().ShowAsync(idle.Me, Ct)).Value.HasDigest);
        idle.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(0, await idle.RoundAsync());
    }

    private sealed class World : IAsyncDisposable
    {
        private readonly ServiceProvider services;
        private readonly IServiceScope scope;

        private World(ServiceProvider services, SetClock clock) => (this.services, scope, Clock) = (services, services.CreateScope(), clock);

        public SetClock Clock { get; }

        public Actor Me { get; private set; } = default!;

        public string Email { get; private set; } = "";

        public static async Task<World> OpenAsync(TestDatabase database, MailServer? server = null, string? zone = null)
        {
            var clock = new SetClock(Thursday);
            var world = new World(
                database.Open(change => change.AddSingleton<TimeProvider>(clock).AddSingleton(new MailConfiguration(server, []))
                    .AddSingleton(new OutgoingOptions(["localhost"]))), clock);
            var firm = await Firm.AddAsync(world.services, $"firm-{Guid.CreateVersion7():N}");
            var member = firm.Members[WorkspaceRole.Manager];
            await using (var db = await world.Get<AppDb>().OpenAsync(await Firm.ActorAsync(world.services, member.UserId, firm.WorkspaceId), Ct))
            {
                await db.Users.Where(u => u.Id == member.UserId).ExecuteUpdateAsync(set => set.SetProperty(u => u.TimeZone, zone), Ct);
            }

            (world.Me, world.Email) = (await Firm.ActorAsync(world.services, member.UserId, firm.WorkspaceId), member.Email);
            return world;
        }

        public T Get<T>()
            where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

        public async Task<Guid> OrganisationAsync(string name) =>
            (await Get<AddOrganisation>().RunAsync(new() { Name = name, DespiteLikeness = true }, Me, Ct)).Value.Id;

        public async Task TaskAsync(string title, DateOnly due, Guid? organisation, string? text = null) =>
            _ = (await Get<AddEntry>().RunAsync(
                new() { Kind = EntryKind.Task, Title = title.Replace('\n', ' '), Text = text, Day = due, OrganisationId = organisation }, Me, Ct)).Value;

        public async Task<string?> CalendarAsync(string token) =>
            (await Get<ReadCalendar>().RunAsync(token, Ct)).TryGet(out var found, out _)
                ? WeekCalendar.Write(found.Week, found.Actor, Base, Clock.GetUtcNow().UtcDateTime) : null;

        /// <summary>Looks whether mails are due, and answers how many were put into the outbox.</summary>
        public async Task<int> RoundAsync()
        {
            await using var db = await Get<AppDb>().OpenAsync(Me with { UserId = Guid.Empty }, Ct);
            var before = await db.Set<OutboxMail>().CountAsync(Ct);
            await Get<IEnumerable<IRound>>().OfType<MailDigests>().Single().RunAsync(db, Ct);
            return await db.Set<OutboxMail>().CountAsync(Ct) - before;
        }

        public async ValueTask DisposeAsync()
        {
            scope.Dispose();
            await services.DisposeAsync();
        }
    }
}

public sealed class WeekSubscriptionOnSqlite(SqliteFixture fixture) : WeekSubscriptionTests(fixture), IClassFixture<SqliteFixture>;

public sealed class WeekSubscriptionOnPostgres(PostgresFixture fixture) : WeekSubscriptionTests(fixture), IClassFixture<PostgresFixture>;
