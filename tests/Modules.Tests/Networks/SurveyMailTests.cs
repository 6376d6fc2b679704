using Entente.Modules.Networks.Features;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Mail;

namespace Entente.Modules.Tests.Networks;

/// <summary>Invitations and reminders go through a real SMTP server, each with a link that works.</summary>
public abstract class SurveyMailTests(DatabaseFixture fixture)
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task Everybody_gets_an_invitation_whose_link_opens_the_own_questionnaire()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var world = await SurveyWorld.OpenAsync(
            fixture.Database, 2, 1, new("localhost", server.Port, MailSecurity.None, "alliances@alpha.example"));
        var id = await world.PlanAsync();
        _ = (await world.Get<OpenSurvey>().RunAsync(id, (await world.ShowAsync(id)).Version, world.Owner, Ct)).Value;
        Assert.Contains("3 invitations", (await MailAsync(world, id, SurveyMailKind.Invitation)).Value.Message, StringComparison.Ordinal);
        var tokens = new Dictionary<string, string>();
        for (var mail = 0; mail < 3; mail++)
        {
            var received = await server.ReceiveAsync();
            var link = received.Text.Split('\n').First(line => line.StartsWith(SurveyWorld.Base, StringComparison.Ordinal)).Trim();
            tokens[received.To[0]] = link.Split('/')[^1];
            Assert.Contains(received.Headers, header => header.StartsWith("List-Unsubscribe:", StringComparison.Ordinal));
            Assert.Contains("sees the network with names", received.Text, StringComparison.Ordinal);
        }

        var shown = (await world.Get<AnswerSurvey>().ShowAsync(tokens["omega-01@firm.example"], Ct)).Value;
        Assert.Equal("Omega 01", shown.Name);

        // Done again it mails nobody twice; a day later a reminder goes to those who are not done.
        Assert.Contains("0 invitations", (await MailAsync(world, id, SurveyMailKind.Invitation)).Value.Message, StringComparison.Ordinal);
        await world.AnswerAsync(tokens["alpha-01@firm.example"], 3);
        world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("2 reminders", (await MailAsync(world, id, SurveyMailKind.Reminder)).Value.Message, StringComparison.Ordinal);
        Assert.StartsWith("Reminder:", (await server.ReceiveAsync()).Subject, StringComparison.Ordinal);
        Assert.True((await world.Get<AnswerSurvey>().ShowAsync(tokens["omega-01@firm.example"], Ct)).IsDone);
        Assert.Contains("0 reminders", (await MailAsync(world, id, SurveyMailKind.Reminder)).Value.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_the_links_are_handed_out()
    {
        await using var world = await SurveyWorld.OpenAsync(fixture.Database);
        var (id, tokens) = await world.CollectAsync();
        var refused = await world.Get<MailSurvey>().RunAsync(id, SurveyMailKind.Invitation, SurveyWorld.Base, world.Owner, Ct);
        Assert.Equal(RefusalKind.Conflict, refused.Refusal!.Kind);
        Assert.Equal(10, tokens.Count);
        Assert.Equal(0, (await world.ShowAsync(id)).NotInvited);
        var again = await world.TokensAsync(id);
        Assert.Empty(again.Values.Intersect(tokens.Values));
        Assert.True((await world.Get<AnswerSurvey>().ShowAsync(tokens["3"], Ct)).IsDone);
    }

    private static async Task<Outcome<Entente.Platform.Jobs.JobResult>> MailAsync(SurveyWorld world, Guid id, SurveyMailKind kind)
    {
        var outcome = await world.Get<MailSurveyJob>().RunAsync(
            MailSurveyJob.InputOf(id, kind, SurveyWorld.Base), world.Owner, new AuditTest.Heard(), Ct);
        await world.Get<MailDelivery>().DeliverAsync(Ct);
        return outcome;
    }
}

public sealed class SurveyMailOnSqlite(SqliteFixture fixture) : SurveyMailTests(fixture), IClassFixture<SqliteFixture>;

public sealed class SurveyMailOnPostgres(PostgresFixture fixture) : SurveyMailTests(fixture), IClassFixture<PostgresFixture>;
