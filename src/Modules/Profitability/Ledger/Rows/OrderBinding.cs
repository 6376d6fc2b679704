using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>Where the columns of an order file are; −1 for a column that is not there.</summary>
internal sealed record OrderBinding
{
    internal int Order { get; private init; }

    internal int Date { get; private init; }

    internal int Customer { get; private init; }

    internal int Net { get; private init; }

    internal int Quantity { get; private init; }

    internal int Price { get; private init; }

    internal int Cogs { get; private init; }

    internal int List { get; private init; }

    internal IReadOnlyList<int> Discounts { get; private init; } = [];

    internal int Currency { get; private init; }

    internal int Name { get; private init; }

    internal int Segment { get; private init; }

    internal int Region { get; private init; }

    internal int Owner { get; private init; }

    internal IReadOnlyList<ActivityProgram> Activities { get; private init; } = [];

    internal bool HasAttributes => Name >= 0 || Segment >= 0 || Region >= 0 || Owner >= 0;

    internal bool HasMore => List >= 0 || Discounts.Count > 0 || Activities.Count > 0 || HasAttributes;

    /// <summary>Binds a file. What is missing is told to <paramref name="problem"/>; null then.</summary>
    internal static OrderBinding? Of(LedgerJob job, LedgerHeader header, Action<string>? problem)
    {
        var names = job.Mapping.Orders;
        var isGood = true;
        var who = job.Sources.Customers is null ? job.Mapping.Customers : new CustomerColumns { Name = "\0", Segment = "\0", Region = "\0", Owner = "\0" };
        var found = new OrderBinding
        {
            Order = header.Find(names.OrderId, ColumnNames.OrderId),
            Date = header.Find(names.Date, ColumnNames.OrderDate),
            Customer = header.Find(names.Customer, ColumnNames.Customer),
            Net = header.Find(names.NetAmount, ColumnNames.NetAmount),
            Quantity = header.Find(names.Quantity, ColumnNames.Quantity),
            Price = header.Find(names.UnitPrice, ColumnNames.UnitPrice),
            Cogs = header.Find(names.Cogs, ColumnNames.Cogs),
            List = header.Find(names.ListAmount, ColumnNames.ListAmount),
            Discounts = [.. job.Layout.Discounts.Select(name => header.Find(name, []))],
            Currency = header.Find(names.Currency, ColumnNames.Currency),
            Name = header.Find(who.Name, ColumnNames.Name),
            Segment = header.Find(who.Segment, ColumnNames.Segment),
            Region = header.Find(who.Region, ColumnNames.Region),
            Owner = header.Find(who.Owner, ColumnNames.Owner),
        };
        found = found with { Activities = job.Programs(header, DriverSource.Orders, DriverSource.OrderLines, found.ColumnOf(header), Missing) };
        if (found.Customer < 0)
        {
            Missing(Wanted("customer_id", names.Customer));
        }

        if (found.Net < 0 && (found.Quantity < 0 || found.Price < 0))
        {
            Missing(Wanted("net_amount (or quantity and unit_price)", names.NetAmount));
        }

        if (found.Cogs < 0 && job.Model.CostOfGoodsShare is null)
        {
            Missing(Wanted("cogs", names.Cogs) + " Or give the cost of goods as a share of the net amount in the model.");
        }

        if (found.Date < 0 && (job.HasPeriod || names.Date is not null))
        {
            Missing(Wanted("order_date", names.Date));
        }

        if (found.Order < 0 && found.Activities.Any(activity => activity.Source == DriverSource.Orders))
        {
            Missing(Wanted("order_id", names.OrderId));
        }

        foreach (var name in job.Layout.Discounts.Where((_, index) => found.Discounts[index] < 0))
        {
            Missing(Wanted(name, name));
        }

        return isGood ? found : null;

        void Missing(string message)
        {
            isGood = false;
            problem?.Invoke(message);
        }

        string Wanted(string usual, string? given) => LedgerJob.NoColumn(header, usual, given);
    }

    /// <summary>Finds a column by its own name, or by what it means.</summary>
    internal Func<string, int> ColumnOf(LedgerHeader header) => name => header.Find(name, []) is >= 0 and var own ? own
        : ColumnNames.Normalised(name) switch
        {
            "NETAMOUNT" => Net,
            "QUANTITY" => Quantity,
            "UNITPRICE" => Price,
            "COGS" => Cogs,
            "ORDERID" => Order,
            "CUSTOMERID" => Customer,
            _ => -1,
        };
}
