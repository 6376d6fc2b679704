using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>One term of a time equation, bound to the columns of a file: what a row adds to the term's cell.</summary>
internal sealed class TermProgram(int cell, int driver, IReadOnlyList<ConditionProgram> conditions)
{
    /// <summary>The driver is the row's quantity.</summary>
    internal const int OfQuantity = -1;

    internal int Cell => cell;

    /// <summary>Column of the driver, or <see cref="OfQuantity"/>.</summary>
    internal int Driver => driver;

    internal bool IsUnconditional => conditions.Count == 0;

    internal bool Holds(in LedgerRow row, AmountText amounts)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(row, amounts))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A condition bound to a column. Texts that were met before are answered from memory.</summary>
internal sealed class ConditionProgram(RowCondition condition, int column)
{
    private const int MostKnown = 4096;

    private readonly IdTable _known = new();
    private readonly List<bool> _answers = [];

    internal bool Holds(in LedgerRow row, AmountText amounts)
    {
        var cell = row[column];
        if (condition.ComparesNumbers)
        {
            return amounts.Read(cell, out var scaled) is AmountState.Read or AmountState.Rounded && condition.Holds(Scaled.ToDecimal(scaled));
        }

        if (_known.Find(cell) is >= 0 and var known)
        {
            return _answers[known];
        }

        var answer = condition.Holds(Encoding.UTF8.GetString(cell));
        if (_known.Count < MostKnown)
        {
            _known.GetOrAdd(cell);
            _answers.Add(answer);
        }

        return answer;
    }
}

/// <summary>An activity bound to the columns of a file.</summary>
internal sealed record ActivityProgram(string Name, int QuantityCell, IReadOnlyList<TermProgram> Terms, DriverSource Source)
{
    /// <summary>Binds an activity; columns that are missing are told to <paramref name="missing"/>.</summary>
    internal static ActivityProgram Of(
        Activity activity, ActivityCells cells, Func<string, int> columnOf, Action<string> missing)
    {
        var terms = new List<TermProgram>();
        foreach (var (term, cell) in cells.Terms.Where(term => term.Cell != cells.Quantity))
        {
            var conditions = term.Conditions.Select(condition => new ConditionProgram(condition, Column(condition.Column)));
            terms.Add(new TermProgram(cell, term.Column is null ? TermProgram.OfQuantity : Column(term.Column), [.. conditions]));
        }

        return new ActivityProgram(activity.Name, cells.Quantity, terms, activity.Source);

        int Column(string name)
        {
            var column = columnOf(name);
            if (column < 0)
            {
                missing($"Activity {activity.Name} needs the column {name}, which is not in this file.");
            }

            return column;
        }
    }
}
