namespace Entente.Platform.Ui.Forms;

/// <summary>A field that is stored otherwise than a person has typed it.</summary>
public sealed record Difference(string Field, string Stored, string Typed)
{
    /// <summary>One for each pair of values that is not the same; an absent value reads as a dash.</summary>
    public static IReadOnlyList<Difference> Between(params IReadOnlyList<(string Field, string? Stored, string? Typed)> fields) =>
    [
        .. fields.Where(f => !string.Equals(Clean(f.Stored), Clean(f.Typed), StringComparison.Ordinal))
            .Select(f => new Difference(f.Field, Shown(f.Stored), Shown(f.Typed))),
    ];

    private static string Clean(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? string.Empty;

    private static string Shown(string? text) => Clean(text) is { Length: > 0 } clean ? clean : "–";
}
