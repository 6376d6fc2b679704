using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Notifications;

public static class NotificationSetup
{
    /// <summary>Telling members something, and what they have been told.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<Notifying>().AddSingleton<ListNotifications>().AddSingleton<ReadNotifications>();
}
