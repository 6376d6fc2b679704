using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Tests.Mail;

/// <summary>An owner sets the mail server; its password is seen by nobody.</summary>
public abstract class MailSettingsTests(DatabaseFixture fixture)
{
    private const string Secret = "pass-wort-8371";

    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task The_password_is_stored_protected_and_told_to_nobody()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        await SaveAsync(host, Input());
        var view = (await host.Get<ShowMailSettings>().RunAsync(await host.ActorAsync(), Ct)).Value;
        Assert.True(view is { HasPassword: true, IsOwn: true, Host: "localhost" });
        await using var db = await host.Get<AppDb>().OpenAsync(await host.ActorAsync(), Ct);
        Assert.DoesNotContain(Secret, (await db.Set<MailSettings>().SingleAsync()).ProtectedPassword!, StringComparison.Ordinal);
        var trail = await db.AuditEntries.Where(entry => entry.Record == nameof(MailSettings)).ToListAsync();
        var told = Assert.Single(trail).ChangesJson;
        Assert.Contains("PasswordSetUtc", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ProtectedPassword", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_password_goes_to_no_other_server()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        var version = await SaveAsync(host, Input());
        var moved = Input() with { Host = "127.0.0.1", Password = null };
        var refused = await host.Get<EditMailSettings>().RunAsync(moved, version, await host.ActorAsync(), Ct);
        Assert.Equal("Password", Assert.Single(refused.Refusal!.Errors).Field);
        await SaveAsync(host, Input() with { FromName = "Alliances", Password = null }, version);
    }

    [Theory]
    [InlineData(WorkspaceRole.Director)]
    [InlineData(WorkspaceRole.Viewer)]
    public async Task Only_owners_see_change_and_try_it(WorkspaceRole role)
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        var actor = await host.ActorAsync(role);
        Assert.Equal(RefusalKind.Forbidden, (await host.Get<ShowMailSettings>().RunAsync(actor, Ct)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await host.Get<EditMailSettings>().RunAsync(Input(), null, actor, Ct)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await host.Get<SendTestMail>().RunAsync(actor, Ct)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await host.Get<ListMails>().RunAsync(new(null, null, null), actor, Ct)).Refusal!.Kind);
    }

    [Fact]
    public async Task A_host_inside_the_network_is_refused_unless_the_administrator_allows_it()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null, allowsLoopback: false);
        foreach (var inside in new[] { "localhost", "127.0.0.1", "0x7f000001", "2130706433", "::1", "169.254.169.254", "::ffff:10.0.0.1" })
        {
            var refused = await host.Get<EditMailSettings>().RunAsync(Input() with { Host = inside }, null, await host.ActorAsync(), Ct);
            Assert.Equal("Host", Assert.Single(refused.Refusal!.Errors).Field);
        }
    }

    [Fact]
    public async Task What_an_API_leaves_null_is_asked_for()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        foreach (var (field, input) in new[] { ("Host", Input() with { Host = null! }), ("FromAddress", Input() with { FromAddress = null! }) })
        {
            var refused = await host.Get<EditMailSettings>().RunAsync(input, null, await host.ActorAsync(), Ct);
            Assert.Equal(field, Assert.Single(refused.Refusal!.Errors).Field);
        }
    }

    [Fact]
    public async Task A_password_never_travels_in_the_clear()
    {
        await using var host = await MailHost.OpenAsync(fixture.Database, null);
        var refused = await host.Get<EditMailSettings>().RunAsync(
            Input() with { Security = MailSecurity.None }, null, await host.ActorAsync(), Ct);
        Assert.Equal("Security", Assert.Single(refused.Refusal!.Errors).Field);
    }

    [Fact]
    public async Task A_test_mail_says_what_the_server_says()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await MailHost.OpenAsync(fixture.Database, MailHost.On(server));
        var sent = await host.Get<SendTestMail>().RunAsync(await host.ActorAsync(), Ct);
        Assert.Equal(host.OwnerEmail, sent.Value);
        Assert.Contains("sending works", (await server.ReceiveAsync()).Text, StringComparison.Ordinal);

        await using var closed = await MailHost.OpenAsync(fixture.Database, MailHost.On(server, MailSecurity.StartTls));
        var refused = await closed.Get<SendTestMail>().RunAsync(await closed.ActorAsync(), Ct);
        Assert.Contains("offers no STARTTLS", refused.Refusal!.Message, StringComparison.Ordinal);
    }

    private static MailSettingsInput Input() => new()
    {
        Host = "localhost", Port = 587, User = "alpha", Password = Secret, FromAddress = "alliances@alpha.example",
    };

    private static async Task<Guid?> SaveAsync(MailHost host, MailSettingsInput input, Guid? version = null)
    {
        var actor = await host.ActorAsync();
        _ = (await host.Get<EditMailSettings>().RunAsync(input, version, actor, Ct)).Value;
        return (await host.Get<ShowMailSettings>().RunAsync(actor, Ct)).Value.Version;
    }
}

public sealed class MailSettingsOnSqlite(SqliteFixture fixture) : MailSettingsTests(fixture), IClassFixture<SqliteFixture>;

public sealed class MailSettingsOnPostgres(PostgresFixture fixture) : MailSettingsTests(fixture), IClassFixture<PostgresFixture>;
