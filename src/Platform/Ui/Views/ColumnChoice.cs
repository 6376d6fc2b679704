using Entente.Platform.Ui.Tables;

namespace Entente.Platform.Ui.Views;

/// <summary>Which columns a list shows: those of the address, else those that the person has chosen, else its own.</summary>
public static class ColumnChoice
{
    /// <summary>The parameter of the address.</summary>
    public const string Parameter = "columns";

    public static IReadOnlyList<Column<T>> Chosen<T>(this IReadOnlyList<Column<T>> columns, ListAddress address, string? ofPerson)
    {
        var wanted = (address[Parameter] ?? ofPerson ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0
            ? [.. columns.Where(c => c.IsShownByItself)]
            : [.. columns.Where(c => c.Key is null || c.IsRowHeader || wanted.Contains(c.Key, StringComparer.OrdinalIgnoreCase))];
    }
}
