using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Features;

/// <summary>What the page of tasks says first.</summary>
internal static class TasksInWords
{
    /// <summary>"Five tasks of yours are open, two of them late."</summary>
    public static string Of(ListPage<EntryView> page, TaskFilter filter, DateOnly today)
    {
        var (whose, isDone) = (filter.Owner == TaskFilter.Me ? " of yours" : string.Empty, filter.State == TaskFilter.Done);
        if (page.Total == 0)
        {
            return isDone ? $"No task{whose} is done yet." : $"No task{whose} is open.";
        }

        var lead = $"{Amount.Opening(page.Total, "task", "tasks")}{whose} {(page.Total == 1 ? "is" : "are")} {(isDone ? "done" : "open")}";
        var late = page.Items.Count(e => e is { IsOpenTask: true, Day: { } due } && due < today);
        return late switch
        {
            0 => lead + ".",
            _ when page.Next is not null || page.Previous is not null => $"{lead}; on this page {DayWords.Number(late)} {(late == 1 ? "is" : "are")} late.",
            _ => $"{lead}, {(late == page.Total ? late == 1 ? "and it is" : "all" : DayWords.Number(late) + " of them")} late.",
        };
    }
}
