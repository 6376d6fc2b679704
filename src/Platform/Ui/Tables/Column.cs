using Microsoft.AspNetCore.Components;

namespace Entente.Platform.Ui.Tables;

/// <summary>One column of a <see cref="DataTable{T}"/>: what stands in its cells and how it can be used.</summary>
public sealed record Column<T>
{
    /// <summary>A column of markup: <c>new("Name", row => @&lt;a href="…"&gt;@row.Name&lt;/a&gt;)</c>.</summary>
    public Column(string title, RenderFragment<T> cell)
    {
        Title = title;
        Cell = cell;
    }

    /// <summary>A column of plain text.</summary>
    public Column(string title, Func<T, string?> text)
        : this(title, item => builder => builder.AddContent(0, text(item)))
    {
    }

    public string Title { get; }

    public RenderFragment<T> Cell { get; }

    /// <summary>Names the column for the choice of columns and for views; without one it is always shown.</summary>
    public string? Key { get; init; }

    /// <summary>False for a column that stands there only when somebody has chosen it.</summary>
    public bool IsShownByItself { get; init; } = true;

    /// <summary>The key in <c>?sort=</c>; null when the list cannot be sorted by this column.</summary>
    public string? Sort { get; init; }

    /// <summary>Right-aligned with tabular figures.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The cell names its row, for screen readers.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Left out below 768 px; the row's page shows the value.</summary>
    public bool IsHiddenOnPhone { get; init; }

    /// <summary>What the column measures, in a sentence; shown under the title.</summary>
    public string? Explanation { get; init; }

    internal string? CssClass => (IsNumber, IsHiddenOnPhone) switch
    {
        (true, true) => "en-number en-wide-only",
        (true, false) => "en-number",
        (false, true) => "en-wide-only",
        _ => null,
    };
}
