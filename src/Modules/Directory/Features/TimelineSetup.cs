using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Directory.Features;

/// <summary>The part of the module about timelines, tasks and My week.</summary>
internal static class TimelineSetup
{
    /// <summary>Entries stand after the records that they are about.</summary>
    private const int FirstEntryOrder = 40;

    public static void AddTimeline(this IServiceCollection services)
    {
        services.AddScoped<EntryWriting>().AddScoped<ITaskBoard, TaskBoard>().AddSingleton<IEntries, EntryReader>();
        services.AddScoped<AddEntry>().AddScoped<EditEntry>().AddScoped<ShowEntry>().AddScoped<ListEntryActions>().AddScoped<DeleteEntry>()
            .AddScoped<RestoreEntry>().AddScoped<SettleTask>().AddScoped<ListTimeline>().AddScoped<ListTasks>().AddScoped<ExportTimeline>();
        services.AddScoped<IWeekSource, TaskWeek>().AddScoped<ShowWeek>().AddScoped<SnoozeMatter>()
            .AddScoped<IRound, RemindOfTasks>();
        services.AddScoped<WeekSubscriptions>().AddScoped<ReadCalendar>().AddScoped<IRound, MailDigests>();
        services.AddSingleton<ISearchSource, RelationshipSource>().AddSingleton<ISearchSource, OrganisationSource>()
            .AddSingleton<ISearchSource, PersonSource>();
        var order = FirstEntryOrder;
        foreach (var kind in new[] { EntryKind.Task, EntryKind.Meeting, EntryKind.Note, EntryKind.Milestone })
        {
            var place = order++;
            services.AddSingleton<ISearchSource>(_ => new EntrySource(kind, place));
        }
    }

    public static void MapTimeline(this IEndpointRouteBuilder api)
    {
        var timeline = api.MapGroup("/timeline").WithTags("Timeline");
        timeline.MapListTimeline();
        timeline.MapAddEntry();
        timeline.MapShowEntry();
        timeline.MapEditEntry();
        timeline.MapDeleteEntry();
        timeline.MapRestoreEntry();
        timeline.MapSettleTask();
        api.MapListTasks();
        api.MapShowWeek();
        api.MapSnoozeMatter();
        api.MapWeekSubscription();
        api.MapExportTimeline();
    }

    /// <summary>Downloads, and the buttons of lists.</summary>
    public static void MapTimelineFiles(this IEndpointRouteBuilder files)
    {
        files.MapExportTimeline();
        files.MapEntryButtons();
        files.MapSnoozeButton();
    }
}
