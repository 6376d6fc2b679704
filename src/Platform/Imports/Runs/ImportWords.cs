using System.Globalization;
using Entente.Platform.Imports.Records;

namespace Entente.Platform.Imports.Runs;

/// <summary>An import in sentences.</summary>
public static class ImportWords
{
    /// <summary>"1,200 rows were read: 1,100 organisations are new, …".</summary>
    public static string Result(ImportView import, IImportType? type)
    {
        if (import.State == ImportState.Undone)
        {
            return "The import was undone: what it added is gone, what it changed is as it was before.";
        }

        var what = (type?.Title ?? import.Type).ToLowerInvariant();
        var would = import.IsTrial ? "would be" : import.Added == 1 ? "is" : "are";
        var parts = new List<string>();
        Add(import.Added, $"{Count(import.Added)} {what} {would} new");
        Add(import.Changed, $"{Count(import.Changed)} {(import.IsTrial ? "would be changed" : import.Changed == 1 ? "was changed" : "were changed")}");
        Add(import.Same, $"{Count(import.Same)} {(import.Same == 1 ? "says" : "say")} what is known already");
        Add(import.LeftAside, $"{Count(import.LeftAside)} {(import.LeftAside == 1 ? "was" : "were")} left aside as you asked");
        Add(import.Bad, $"{Count(import.Bad)} {(import.Bad == 1 ? "has a fault and was" : "have a fault and were")} not taken");
        return $"{Rows(import.Rows)} {(import.Rows == 1 ? "was" : "were")} read{(parts.Count == 0 ? "" : ": ")}{string.Join(", ", parts)}.";

        void Add(int count, string words)
        {
            if (count > 0)
            {
                parts.Add(words);
            }
        }
    }

    public static string State(ImportView import) => import.State switch
    {
        ImportState.Uploaded => "uploaded",
        ImportState.Running => import.IsTrial ? "being checked" : "running",
        ImportState.Checked => "checked",
        ImportState.Done => "done",
        ImportState.Stopped => "stopped",
        ImportState.Failed => "failed",
        ImportState.Undoing => "being undone",
        _ => "undone",
    };

    public static string Rows(int count) => count == 1 ? "1 row" : $"{Count(count)} rows";

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
