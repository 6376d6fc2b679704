using System.Globalization;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>Parts of the model as SQL for PostgreSQL. Amounts are rounded to four decimals row by row, as from files.</summary>
internal static class SqlText
{
    internal static string Name(string column) => $"l.\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Amount(string column) => $"round({Name(column)}::numeric, 4)";

    internal static string Trimmed(string column) => $"btrim({Name(column)}::text)";

    /// <summary>An id as text, without blanks and without the .0 that spreadsheets put behind numbers.</summary>
    internal static string Id(string column) => $"regexp_replace({Trimmed(column)}, '^([0-9]+)\\.0$', '\\1')";

    /// <summary>What a row adds to a term: the driver where all conditions hold, else 0.</summary>
    internal static string Term(TimeTerm term, string quantity, Func<string, string> columnOf)
    {
        var driver = term.Column is null ? quantity : $"coalesce({Amount(columnOf(term.Column))}, 0)";
        return term.Conditions.Count == 0
            ? driver
            : $"CASE WHEN {string.Join(" AND ", term.Conditions.Select(condition => Condition(condition, columnOf(condition.Column))))} THEN {driver} ELSE 0 END";
    }

    private static string Condition(RowCondition condition, string column)
    {
        var text = $"lower(coalesce({Trimmed(column)}, ''))";
        var values = string.Join(", ", condition.Values.Select(value => Literal(value.ToLowerInvariant())));
        return condition.Operator switch
        {
            ConditionOperator.IsYes => $"({text} IN ('yes', 'y', 'true', 'x', 't') OR (CASE WHEN {text} ~ '^[+-]?[0-9]+(\\.[0-9]+)?$' THEN {text}::numeric <> 0 ELSE false END))",
            ConditionOperator.IsOneOf => $"{text} IN ({values})",
            ConditionOperator.IsNoneOf => $"{text} NOT IN ({values})",
            _ => $"coalesce({Amount(column)} {Sign(condition.Operator)} {Number(condition.Number!.Value)}, false)",
        };
    }

    private static string Sign(ConditionOperator comparison) => comparison switch
    {
        ConditionOperator.Less => "<",
        ConditionOperator.AtMost => "<=",
        ConditionOperator.More => ">",
        _ => ">=",
    };
}
