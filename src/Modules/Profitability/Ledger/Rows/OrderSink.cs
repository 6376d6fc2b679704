using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>Sums order lines by customer.</summary>
internal sealed class OrderSink(LedgerJob job, Tally tally) : LedgerSink(job, tally, job.Mapping.Format)
{
    private readonly CurrencyConversion _currencies = new(job);
    private readonly OrderBatch _batch = new(job, tally);
    private bool _isBatched;
    private OrderBinding _columns = null!;
    private byte[] _lastOrder = [];
    private CustomerRun _run = new() { Customer = -1, FirstDay = int.MaxValue };

    internal override void Begin(Chunk chunk)
    {
        _lastOrder = [];
        base.Begin(chunk);
        _isBatched = Job.Sources.Customers is not null && !_columns.HasMore && !chunk.HasQuotes;
    }

    internal override void Context(in LedgerRow row)
    {
        if (_columns.Order >= 0 && row.Count > _columns.Order)
        {
            _lastOrder = row[_columns.Order].ToArray();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Row(in LedgerRow row)
    {
        var isNewOrder = IsNewOrder(row);
        if (!IsInPeriod(row, _columns.Date) || !Amount(row, out var net) || !Cogs(row, net, out var cogs)
            || (_columns.Currency >= 0 && !Convert(row, ref net, ref cogs)))
        {
            // An entry may not go on over a row that does not count.
            End(row);
            return;
        }

        try
        {
            if (_isBatched && IdKey.Of(IdOf(row[_columns.Customer])) is { IsExact: true } key)
            {
                _batch.Add(Chunk, key, row, net, cogs, isNewOrder, Day);
                return;
            }

            Sum(row, CustomerOf(row[_columns.Customer]), net, cogs, isNewOrder);
        }
        catch (OverflowException)
        {
            TooMuch(row);
        }
    }

    internal override void End(in LedgerRow last)
    {
        try
        {
            EndRun(-1);
            _batch.Flush(Chunk);
        }
        catch (OverflowException)
        {
            TooMuch(last);
        }
    }

    protected override void Bind() => _columns = OrderBinding.Of(Job, Header, problem: null)!;

    /// <summary>Lines of one customer mostly stand together: they are summed here and added to its cells once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sum(in LedgerRow row, int customer, long net, long cogs, bool isNewOrder)
    {
        if (customer != _run.Customer)
        {
            EndRun(customer);
        }

        _run.Net = checked(_run.Net + net);
        _run.Cogs = checked(_run.Cogs + cogs);
        _run.Lines++;
        _run.Orders += isNewOrder ? 1 : 0;
        (_run.FirstDay, _run.LastDay) = (Math.Min(_run.FirstDay, Day), Math.Max(_run.LastDay, Day));
        if (customer < 0)
        {
            Tally.Counts.OrderRowsOfNobody++;
            Job.Unmatched.Add(Chunk, row, "no such customer");
        }

        if (_columns.HasMore)
        {
            More(row, customer, net, isNewOrder);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EndRun(int nextCustomer)
    {
        if (_run.Lines > 0)
        {
            var cells = Tally.RowOf(_run.Customer);
            Add(ref cells[LedgerLayout.Net], _run.Net);
            Add(ref cells[LedgerLayout.Cogs], _run.Cogs);
            cells[LedgerLayout.Lines] += _run.Lines;
            cells[LedgerLayout.Orders] += _run.Orders;
            Tally.Counts.OrderRows += _run.Lines;
            Tally.Counts.Net += _run.Net;
            Tally.Counts.Cogs += _run.Cogs;
            if (_run.Customer >= 0 && _run.LastDay > 0)
            {
                Tally.Saw(_run.Customer, _run.FirstDay, _run.LastDay);
            }
        }

        _run = new CustomerRun { Customer = nextCustomer, FirstDay = int.MaxValue };
    }

    /// <summary>List amounts, discounts, activities counted from orders, attributes: what most ledgers do not have.</summary>
    private void More(in LedgerRow row, int customer, long net, bool isNewOrder)
    {
        var cells = Tally.RowOf(customer);
        var list = net;
        for (var discount = 0; discount < _columns.Discounts.Count; discount++)
        {
            if (Read(row, _columns.Discounts[discount], out var amount, 0) && Converted(row, amount) is var converted)
            {
                Add(ref cells[LedgerLayout.FirstDiscount + discount], converted);
                list = checked(list + converted);
            }
        }

        if (_columns.List >= 0 && Read(row, _columns.List, out var given, 0))
        {
            list = Converted(row, given);
        }

        Add(ref cells[LedgerLayout.List], list);
        foreach (var activity in _columns.Activities)
        {
            if (activity.Source == DriverSource.OrderLines || isNewOrder)
            {
                Count(row, activity, cells, Scaled.One);
            }
        }

        if (customer >= 0 && _columns.HasAttributes && !Tally.Attributes.ContainsKey(customer))
        {
            Tally.Attributes[customer] = (Chunk.Sequence, new CustomerAttributes(
                Attribute(row, _columns.Name), Attribute(row, _columns.Segment), Attribute(row, _columns.Region), Attribute(row, _columns.Owner)));
        }
    }

    private static string? Attribute(in LedgerRow row, int column) =>
        column < 0 || row[column].IsEmpty ? null : Encoding.UTF8.GetString(row[column]).Trim();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNewOrder(in LedgerRow row)
    {
        if (_columns.Order < 0 || row[_columns.Order].SequenceEqual(_lastOrder))
        {
            return false;
        }

        var order = row[_columns.Order];
        if (order.Length == _lastOrder.Length)
        {
            order.CopyTo(_lastOrder);
        }
        else
        {
            _lastOrder = order.ToArray();
        }

        return true;
    }

    /// <summary>The net amount: its column, or quantity × unit price.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Amount(in LedgerRow row, out long net)
    {
        if (_columns.Net >= 0)
        {
            return Read(row, _columns.Net, out net);
        }

        net = 0;
        if (!Read(row, _columns.Quantity, out var quantity) || !Read(row, _columns.Price, out var price))
        {
            return false;
        }

        net = (long)Scaled.Divide((Int128)quantity * price, Scaled.One);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Cogs(in LedgerRow row, long net, out long cogs)
    {
        if (_columns.Cogs >= 0)
        {
            return Read(row, _columns.Cogs, out cogs);
        }

        cogs = (long)Scaled.Divide((Int128)net * Job.CogsShareScaled, Scaled.One * Scaled.One);
        return true;
    }

    private bool Convert(in LedgerRow row, ref long net, ref long cogs)
    {
        if (_currencies.RateFor(row[_columns.Currency], Day) is not { } rate)
        {
            Problem(row, _columns.Currency, $"There is no rate for {Quoted(row[_columns.Currency])} on this day. Add it to the table of rates.");
            return false;
        }

        (net, cogs) = (CurrencyConversion.Convert(net, rate), CurrencyConversion.Convert(cogs, rate));
        return true;
    }

    private long Converted(in LedgerRow row, long amount) =>
        _columns.Currency >= 0 && _currencies.RateFor(row[_columns.Currency], Day) is { } rate ? CurrencyConversion.Convert(amount, rate) : amount;

    /// <summary>Lines of one customer that stand together.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct CustomerRun
    {
        internal int Customer;
        internal long Net;
        internal long Cogs;
        internal long Lines;
        internal long Orders;
        internal int FirstDay;
        internal int LastDay;
    }
}
