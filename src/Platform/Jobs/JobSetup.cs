using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Jobs;

public static class JobSetup
{
    /// <summary>The queue and the use cases on jobs; every door has them.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobQueue>().AddSingleton<ListJobs>().AddSingleton<ShowJob>().AddSingleton<CancelJob>().AddSingleton<RetryJob>();

    /// <summary>The runner and the rounds; the server has them.</summary>
    public static IServiceCollection AddJobRunner(this IServiceCollection services) => services
        .AddHostedService<JobRunner>().AddHostedService<Rounds.RoundRunner>();
}
