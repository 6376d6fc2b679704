using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;

namespace Entente.Platform.Imports.Pages;

/// <summary>What the page of an uploaded file posts: how it is read, what its columns fill, and what to do now.</summary>
internal sealed class PlanForm
{
    public string? Coding { get; set; }

    public string? Separator { get; set; }

    public string? DecimalMark { get; set; }

    public string? DateOrder { get; set; }

    public string? Sheet { get; set; }

    public string? MatchBy { get; set; }

    public string? Mode { get; set; }

    public bool ClearsEmpty { get; set; }

    public List<string?> Fields { get; set; } = [];

    /// <summary>"look", "check" or "import".</summary>
    public string? Do { get; set; }

    public static PlanForm Of(ImportView import) => new()
    {
        Coding = import.Shape.Coding.ToString(),
        Separator = import.Shape.Separator.ToString(),
        DecimalMark = import.Shape.DecimalMark.ToString(),
        DateOrder = import.Shape.DateOrder.ToString(),
        Sheet = import.Shape.Sheet,
        MatchBy = import.MatchBy,
        Mode = import.Mode.ToString(),
        ClearsEmpty = import.ClearsEmpty,
        Fields = [.. import.Columns.Select(c => c.Field)],
    };

    public ImportPlanInput ToInput() => new()
    {
        Coding = Read<TextCoding>(Coding),
        Separator = Read<CellSeparator>(Separator),
        DecimalMark = Read<DecimalMark>(DecimalMark),
        DateOrder = Read<DateOrder>(DateOrder),
        Sheet = Sheet,
        MatchBy = MatchBy,
        Mode = Read<ImportMode>(Mode),
        ClearsEmpty = ClearsEmpty,
        Fields = Fields.Count > 0 ? Fields : null,
    };

    private static T? Read<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) && Enum.IsDefined(value) ? value : null;
}
