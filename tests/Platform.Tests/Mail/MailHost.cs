using System.Security.Cryptography.X509Certificates;
using Entente.Platform.Access;
using Entente.Platform.Mail;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Mail;

/// <summary>The product's mail over a test's database, with a clock that stands and a mail server of the test's own.</summary>
internal sealed class MailHost(ServiceProvider services, SetClock clock, Guid workspaceId, string slug) : IAsyncDisposable
{
    public static MailServer On(SmtpServer server, MailSecurity security = MailSecurity.None) =>
        new("localhost", server.Port, security, "alliances@alpha.example") { FromName = "Alpha's alliances" };

    public SetClock Clock => clock;

    public string Slug => slug;

    public string OwnerEmail => $"owner@{slug}.example";

    public T Get<T>()
        where T : notnull => services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public static async Task<MailHost> OpenAsync(
        TestDatabase database, MailServer? server, X509Certificate2Collection? trusted = null, bool allowsLoopback = true)
    {
        var clock = new SetClock();
        var services = database.Open(change => change
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(new MailConfiguration(server, trusted ?? []))
            .AddSingleton(new OutgoingOptions(allowsLoopback ? ["localhost", "127.0.0.1"] : [])));
        await using var scope = services.CreateAsyncScope();
        var slug = $"m{Guid.CreateVersion7():N}";
        var workspace = await scope.ServiceProvider.GetRequiredService<Administration>().AddWorkspaceAsync(slug, slug, CancellationToken.None);
        return new MailHost(services, clock, workspace.Value.Id, slug);
    }

    /// <summary>The person in that role; accounts have no password, which would take long to hash.</summary>
    public async Task<Actor> ActorAsync(WorkspaceRole role = WorkspaceRole.Owner)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var email = $"{role}@{slug}.example".ToLowerInvariant();
        if (await users.FindByEmailAsync(email) is null)
            _ = (await scope.ServiceProvider.GetRequiredService<Administration>().AddPersonAsync(new(email, $"{role}"), slug, role, CancellationToken.None)).Value;
        return await Firm.ActorAsync(services, (await users.FindByEmailAsync(email))!.Id, workspaceId);
    }

    public async Task QueueAsync(params MailMessage[] mails)
    {
        await using var db = await Get<AppDb>().OpenAsync(await ActorAsync(), CancellationToken.None);
        foreach (var mail in mails)
            Get<Outbox>().Add(db, mail);
        await db.SaveChangesAsync();
    }

    public Task DeliverAsync() => Get<MailDelivery>().DeliverAsync(CancellationToken.None);

    public async Task<List<OutboxMail>> MailsAsync()
    {
        await using var db = await Get<AppDb>().OpenAsync(await ActorAsync(), CancellationToken.None);
        return await db.Set<OutboxMail>().OrderBy(mail => mail.ToAddress).ToListAsync();
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
