using Entente.Platform.Ui.Tables;

namespace Entente.Platform.Ui.Views;

/// <summary>A column that can be shown or not.</summary>
public sealed record ColumnOption(string Key, string Title, bool IsShown)
{
    /// <summary>The options of a list's columns, given those that are shown now.</summary>
    public static IReadOnlyList<ColumnOption> Of<T>(IReadOnlyList<Column<T>> all, IReadOnlyList<Column<T>> shown) =>
        [.. all.Where(c => c.Key is not null && !c.IsRowHeader).Select(c => new ColumnOption(c.Key!, c.Title, shown.Any(s => s.Key == c.Key)))];
}
