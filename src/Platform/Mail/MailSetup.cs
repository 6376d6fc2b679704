using Entente.Platform.Access;
using Entente.Platform.Outgoing;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Entente.Platform.Mail;

public static class MailSetup
{
    /// <summary>Settings, outbox and outgoing connections; every door has them.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.TryAddSingleton(p => MailConfiguration.Of(p.GetService<IConfiguration>()));
        services.TryAddSingleton(p => OutgoingOptions.Of(
            p.GetService<IConfiguration>(), p.GetRequiredService<MailConfiguration>().Server?.Host));
        services.TryAddSingleton<OutgoingConnections>();
        services.AddSingleton<MailSecrets>();
        services.AddSingleton(p => new Outbox(p.GetRequiredService<MailSecrets>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new MailServers(
            p.GetRequiredService<AppDb>(), p.GetRequiredService<MailConfiguration>(),
            p.GetRequiredService<MailSecrets>(), p.GetRequiredService<OutgoingConnections>()));
        services.AddScoped<ShowMailSettings>().AddScoped<SendTestMail>().AddScoped<ListMails>();
        services.AddScoped(p => new EditMailSettings(
            p.GetRequiredService<AppDb>(), p.GetRequiredService<Saving>(), p.GetRequiredService<MailSecrets>(),
            p.GetRequiredService<OutgoingConnections>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IInvitationMail, InvitationMail>();
        services.AddSingleton<MailDelivery>();
        return services;
    }

    /// <summary>Sends what waits; the server has it.</summary>
    public static IServiceCollection AddMailDelivery(this IServiceCollection services) =>
        services.AddHostedService(p => p.GetRequiredService<MailDelivery>());
}
