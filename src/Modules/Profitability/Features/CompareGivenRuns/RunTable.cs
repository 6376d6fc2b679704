using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Models;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Features;

/// <summary>The customers.csv of an earlier run. It has costs and no quantities, so causes are told by cost alone.</summary>
internal static class RunTable
{
    private const string File = "customers.csv";
    private static readonly string[] Known =
        ["rank", "customer_id", "revenue", "net_margin", "cost_to_serve", "profit", "cum_profit", "cum_profit_share", "quadrant"];

    internal static IReadOnlyList<RunCustomer> Read(string folder, LedgerProblems problems)
    {
        var path = Path.Combine(folder, File);
        var file = new LedgerFile(path, path);
        var table = SmallTable.Read(file, new LedgerFormat(), problems, int.MaxValue);
        var (id, revenue, margin) = (table.Column(true, "customer_id"), table.Column(true, "revenue"), table.Column(true, "net_margin"));
        var (cost, quadrant) = (table.Column(true, "cost_to_serve"), table.Column(true, "quadrant"));
        if (problems.Any)
        {
            return [];
        }

        var activities = table.Columns.Select((name, column) => (name, column)).Where(pair => !Known.Contains(pair.name, StringComparer.Ordinal)).ToList();
        return [.. table.Rows.Select(row => new RunCustomer(
            new CustomerFigures(
                row.Cells[id], table.Number(row, revenue) ?? 0, table.Number(row, margin) ?? 0, table.Number(row, cost) ?? 0),
            QuadrantOf(table, row, quadrant),
            activities.ToDictionary(pair => pair.name, pair => (table.Number(row, pair.column) ?? 0, 0m), StringComparer.Ordinal)))];
    }

    private static Quadrant QuadrantOf(SmallTable table, (long Line, string[] Cells) row, int column)
    {
        foreach (var quadrant in Enum.GetValues<Quadrant>())
        {
            if (string.Equals(QuadrantSplit.Code(quadrant), row.Cells[column], StringComparison.Ordinal))
            {
                return quadrant;
            }
        }

        table.Problem(row, column, "This is no quadrant. Give a folder that entente profit run has written.");
        return default;
    }
}
