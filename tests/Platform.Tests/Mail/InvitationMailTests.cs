using Entente.Platform.Access;
using Entente.Platform.Mail;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Mail;

/// <summary>An invitation goes to a real SMTP server with a link that lets the person in.</summary>
public abstract class InvitationMailTests(DatabaseFixture fixture)
{
    private static readonly InvitationInput Ana = new() { Name = "Ana Ruiz", Email = "ana@omega.example", Role = WorkspaceRole.Manager, IsMailed = true };

    [Fact]
    public async Task The_link_arrives_and_is_the_one_that_was_made()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        var invited = (await host.Get<Invitations>().InviteAsync(Ana, await host.ActorAsync(), CancellationToken.None, "https://entente.example/")).Value;
        Assert.True(invited.IsMailed);
        await host.DeliverAsync();

        var mail = await server.ReceiveAsync();
        Assert.Equal(["ana@omega.example"], mail.To);
        Assert.Contains($"https://entente.example{invited.Path}", mail.Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await host.MailsAsync()).ProtectedContent);
        var token = invited.Path.Split('/')[^1];
        Assert.Equal(Ana.Email, (await host.Get<AcceptInvitation>().LookAsync(host.Slug, token, CancellationToken.None)).Value.Email);
    }

    [Fact]
    public async Task Without_a_mail_server_nobody_is_invited_by_mail_and_nothing_is_stored()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        var refused = await host.Get<Invitations>().InviteAsync(Ana, await host.ActorAsync(), CancellationToken.None, "https://entente.example/");
        Assert.False(refused.TryGet(out _, out var refusal));
        Assert.Equal(nameof(InvitationInput.IsMailed), Assert.Single(refusal!.Errors).Field);
        Assert.Empty((await host.Get<Invitations>().ListAsync(await host.ActorAsync(), CancellationToken.None)).Value);
        Assert.Empty(await host.MailsAsync());
    }
}

public sealed class InvitationMailOnSqlite(SqliteFixture fixture) : InvitationMailTests(fixture), IClassFixture<SqliteFixture>;

public sealed class InvitationMailOnPostgres(PostgresFixture fixture) : InvitationMailTests(fixture), IClassFixture<PostgresFixture>;
