using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

/// <summary>Builds small ledgers by hand.</summary>
internal sealed class Portfolio
{
    private readonly CostModel _model;
    private readonly LedgerTotals _totals;

    internal Portfolio(CostModel model, params string[] customers)
    {
        _model = model;
        _totals = new LedgerTotals(new LedgerLayout(model), customers);
    }

    internal CostingResult Result => CostingResult.Of(_model, _totals);

    internal static CostModel Model(params Activity[] activities) => new([], activities);

    /// <summary>An activity with a rate of its own, charged by quantity.</summary>
    internal static Activity Each(string name, decimal rate) => new(name, "", DriverType.Transaction, rate);

    internal Portfolio Sales(string customer, decimal net, decimal cogs, int orders = 1)
    {
        _totals.Add(Number(customer), LedgerLayout.Net, net);
        _totals.Add(Number(customer), LedgerLayout.Cogs, cogs);
        _totals.Add(Number(customer), LedgerLayout.Orders, (long)orders);
        return this;
    }

    /// <summary>How often an activity was done, with the sums of further terms of its equation.</summary>
    internal Portfolio Done(string customer, string activity, decimal quantity, params decimal[] further)
    {
        var cells = _totals.Layout.Activities[_model.Activities.ToList().FindIndex(each => each.Name == activity)];
        _totals.Add(Number(customer), cells.Quantity, quantity);
        foreach (var (term, amount) in cells.Terms.Where(term => term.Cell != cells.Quantity).Zip(further))
        {
            _totals.Add(Number(customer), term.Cell, amount);
        }

        return this;
    }

    private int Number(string customer) =>
        customer == "nobody" ? _totals.Unassigned : _totals.Customers.ToList().IndexOf(customer);
}
