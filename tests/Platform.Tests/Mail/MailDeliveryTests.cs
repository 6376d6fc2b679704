using Entente.Platform.Mail;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Mail;

/// <summary>Mails go through the outbox to a real SMTP server.</summary>
public abstract class MailDeliveryTests(DatabaseFixture fixture)
{
    private static readonly MailMessage Hello = new(
        "ana@omega.example", "Grüße aus dem Bündnis: 42 Leute", "Hello Ana,\n\nyour link: https://entente.example/survey/abc\n.\nuntil Friday", "Survey")
    {
        ToName = "Ana “Ruiz”, Omega",
        UnsubscribeUrl = "https://entente.example/survey/abc/stop",
    };

    [Fact]
    public async Task A_mail_arrives_with_its_words_in_both_forms()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        await host.QueueAsync(Hello);
        await host.DeliverAsync();

        var mail = await server.ReceiveAsync();
        Assert.Equal(["ana@omega.example"], mail.To);
        Assert.Equal(Hello.Subject, mail.Subject);
        Assert.Equal(Hello.Text, mail.Text.TrimEnd());
        Assert.Contains("<a href=\"https://entente.example/survey/abc\"", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Alpha's alliances", mail.From, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe: <https://entente.example/survey/abc/stop>", mail.Headers);
        Assert.Equal(MailState.Sent, Assert.Single(await host.MailsAsync()).State);
    }

    [Fact]
    public async Task The_text_lies_protected_and_is_erased_once_it_is_sent()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        await host.QueueAsync(Hello);
        var waiting = Assert.Single(await host.MailsAsync());
        Assert.DoesNotContain("survey/abc", waiting.ProtectedContent!, StringComparison.Ordinal);
        await host.DeliverAsync();
        Assert.Null(Assert.Single(await host.MailsAsync()).ProtectedContent);
    }

    [Fact]
    public async Task A_name_or_subject_with_line_breaks_begins_no_header()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        await host.QueueAsync(Hello with { Subject = "Hello\r\nBcc: all@omega.example", ToName = "Ana\r\nX-Planted: yes", UnsubscribeUrl = "https://e.example/\r\nX-Planted: yes" });
        await host.DeliverAsync();

        var mail = await server.ReceiveAsync();
        Assert.Equal(["ana@omega.example"], mail.To);
        Assert.DoesNotContain(mail.Headers, header => header.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Planted", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Bcc: all@omega.example", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_address_is_given_up_and_holds_up_nobody()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        await host.QueueAsync(Hello with { To = "refused@omega.example" }, Hello with { To = "later@omega.example" }, Hello);
        await host.DeliverAsync();

        Assert.Equal(["ana@omega.example"], (await server.ReceiveAsync()).To);
        var mails = await host.MailsAsync();
        Assert.Equal([MailState.Sent, MailState.Waiting, MailState.GivenUp], mails.Select(mail => mail.State));
        Assert.Contains("550 no such mailbox here", mails[2].Problem!, StringComparison.Ordinal);
        Assert.Null(mails[2].ProtectedContent);
    }

    [Fact]
    public async Task A_server_that_is_away_is_tried_again_later_and_later()
    {
        var gone = await SmtpServer.StartAsync();
        var server = MailHost.On(gone);
        await gone.DisposeAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, server);
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        await host.DeliverAsync();
        Assert.Equal(1, Assert.Single(await host.MailsAsync()).Attempts);

        host.Clock.Advance(OutboxMail.Waits[0]);
        await host.DeliverAsync();
        Assert.Equal(2, Assert.Single(await host.MailsAsync()).Attempts);

        await using var back = await SmtpServer.StartAsync(new() { Port = gone.Port });
        host.Clock.Advance(OutboxMail.Waits[1]);
        await host.DeliverAsync();
        Assert.Equal(Hello.Subject, (await back.ReceiveAsync()).Subject);
        Assert.Null(Assert.Single(await host.MailsAsync()).Problem);
    }

    [Fact]
    public async Task A_mail_that_never_goes_is_given_up_in_the_end()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        await host.QueueAsync(Hello);
        for (var attempt = 0; attempt <= OutboxMail.Waits.Count; attempt++)
        {
            await host.DeliverAsync();
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        var mail = Assert.Single(await host.MailsAsync());
        Assert.Equal((MailState.GivenUp, "No mail server is set."), (mail.State, mail.Problem));
    }

    [Theory]
    [InlineData(MailSecurity.StartTls, "PLAIN")]
    [InlineData(MailSecurity.StartTls, "LOGIN")]
    [InlineData(MailSecurity.Tls, "PLAIN")]
    public async Task A_protected_server_gets_the_password_and_the_mail_over_the_protected_connection(MailSecurity security, string way)
    {
        using var authority = new MailAuthority();
        await using var server = await SmtpServer.StartAsync(Protected(authority, security, way));
        var settings = MailHost.On(server, security) with { User = "alpha", Password = "pass wörd" };
        await using var host = await MailHost.OpenAsync(fixture.Database, settings, authority.Roots);
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        var mail = await server.ReceiveAsync();
        Assert.Equal((true, "alpha"), (mail.IsSecure, mail.User));
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_tried_again()
    {
        using var authority = new MailAuthority();
        await using var server = await SmtpServer.StartAsync(Protected(authority, MailSecurity.Tls, "PLAIN"));
        await using var host = await MailHost.OpenAsync(
            fixture.Database, MailHost.On(server, MailSecurity.Tls) with { User = "alpha", Password = "wrong" }, authority.Roots);
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        var mail = Assert.Single(await host.MailsAsync());
        Assert.Equal(MailState.Waiting, mail.State);
        Assert.Contains("refused the user or password: 535", mail.Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_server_whose_certificate_is_not_trusted()
    {
        using var authority = new MailAuthority();
        await using var server = await SmtpServer.StartAsync(Protected(authority, MailSecurity.Tls, "PLAIN"));
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server, MailSecurity.Tls));
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        Assert.Contains("could not be trusted", Assert.Single(await host.MailsAsync()).Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_clear_when_STARTTLS_is_asked_for_and_not_offered()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server, MailSecurity.StartTls));
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        Assert.Contains("offers no STARTTLS", Assert.Single(await host.MailsAsync()).Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_on_the_own_machine_is_not_reached_unless_it_is_allowed()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server), allowsLoopback: false);
        await host.QueueAsync(Hello);
        await host.DeliverAsync();
        Assert.Contains("not on the public internet", Assert.Single(await host.MailsAsync()).Problem!, StringComparison.Ordinal);
    }

    private static SmtpServerSettings Protected(MailAuthority authority, MailSecurity security, string way) => new()
    {
        Secure = security == MailSecurity.Tls,
        StartTls = security == MailSecurity.StartTls,
        Cert = authority.CertificateFile,
        Key = authority.KeyFile,
        User = "alpha",
        Password = "pass wörd",
        AuthMethods = [way],
    };
}

public sealed class MailDeliveryOnSqlite(SqliteFixture fixture) : MailDeliveryTests(fixture), IClassFixture<SqliteFixture>;

public sealed class MailDeliveryOnPostgres(PostgresFixture fixture) : MailDeliveryTests(fixture), IClassFixture<PostgresFixture>;
