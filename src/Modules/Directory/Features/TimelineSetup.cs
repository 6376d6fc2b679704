using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Storage.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Directory.Features;

/// <summary>The part of the module about timelines, tasks and My week.</summary>
internal static class TimelineSetup
{
    public static void AddTimeline(this IServiceCollection services)
    {
        services.AddScoped<EntryWriting>().AddScoped<ITaskBoard, TaskBoard>();
        services.AddScoped<AddEntry>().AddScoped<EditEntry>().AddScoped<ShowEntry>().AddScoped<DeleteEntry>()
            .AddScoped<RestoreEntry>().AddScoped<SettleTask>();
    }
}
