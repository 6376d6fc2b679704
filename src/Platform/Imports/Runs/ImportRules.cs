using Entente.Platform.Access;
using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Imports.Runs;

/// <summary>What must hold before a file can be read in.</summary>
internal static class ImportRules
{
    public const string NoFile = "The uploaded file is there no more. Upload it again.";

    public const string Imports = "import files";

    /// <summary>Null when the person may import: a file is about everything, so whoever sees assigned records only may not.</summary>
    public static Refusal? Refuses(Actor actor) =>
        actor.Lacks(Permission.Edit, Imports) ?? (actor.SeesAssignedOnly ? Refusal.Forbidden(Imports) : null);

    /// <summary>What is wrong with the choice of fields by itself.</summary>
    public static IReadOnlyList<FieldError> FindErrors(IImportType type, IReadOnlyList<ColumnChoice> columns, string matchBy)
    {
        var errors = new List<FieldError>();
        foreach (var column in columns.Where(c => c.Field is not null && type.Fields.All(f => f.Key != c.Field)))
        {
            errors.Add(new("Fields", $"{type.Title} have no field “{column.Field}”. They have: {string.Join(", ", type.Fields.Select(f => f.Key))}."));
        }

        foreach (var twice in columns.Where(c => c.Field is not null).GroupBy(c => c.Field).Where(g => g.Count() > 1))
        {
            errors.Add(new("Fields", $"The columns {Words(twice.Select(c => $"“{c.Header}”"))} would both fill {TitleOf(type, twice.Key!)}. Choose one of them."));
        }

        if (type.Keys.All(key => key.Key != matchBy))
        {
            errors.Add(new("MatchBy", $"Rows of {type.Title.ToLowerInvariant()} are matched by one of: {string.Join(", ", type.Keys.Select(k => k.Key))}."));
        }

        return errors;
    }

    /// <summary>Null when the import can begin.</summary>
    public static Refusal? FindBreach(IImportType type, ImportRun run)
    {
        var columns = ImportColumns.Read(run.ColumnsJson);
        var errors = FindErrors(type, columns, run.MatchBy).ToList();
        var mapped = columns.Select(c => c.Field).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (type.Keys.FirstOrDefault(k => k.Key == run.MatchBy) is { } key && !key.Fields.Any(mapped.Contains))
        {
            errors.Add(new("MatchBy",
                $"Rows are to be matched by {key.Title}, but no column fills {Words(key.Fields.Select(f => TitleOf(type, f)), "or")}. "
                + "Choose its column, or match by something else."));
        }

        if (run.Mode != ImportMode.ChangeOnly)
        {
            errors.AddRange(type.Fields.Where(f => f.IsRequired && !mapped.Contains(f.Key)).Select(f =>
                new FieldError("Fields", $"No column fills {f.Title}, without which no record can be added. Choose its column.")));
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : null;
    }

    /// <summary>The first rule that these columns allow.</summary>
    public static string ProposeKey(IImportType type, IReadOnlyList<ColumnChoice> columns) =>
        (type.Keys.FirstOrDefault(key => columns.Any(c => c.Field is not null && key.Fields.Contains(c.Field))) ?? type.Keys[0]).Key;

    private static string TitleOf(IImportType type, string field) => type.Fields.FirstOrDefault(f => f.Key == field)?.Title ?? field;

    private static string Words(IEnumerable<string> parts, string last = "and")
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[^1]}";
    }
}
