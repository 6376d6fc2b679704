using System.Globalization;
using System.Text;

namespace Entente.Bench.Profit;

/// <summary>
/// A made-up ledger of any size, the same bytes everywhere: whole numbers only (splitmix64, Zipf sizes of customers). A part
/// of the large customers is heavy (much service, high discounts), so that the whale curve has a belly.
/// </summary>
internal sealed class LedgerGenerator(long targetLines, string folder, ulong seed = 42)
{
    private const int Products = 5000;
    private const long ZipfUnit = 1_000_000_000_000;

    private static readonly string[] Segments = ["Industrial", "Retail", "Distribution", "Public", "Services"];
    private static readonly string[] Regions = ["North", "South", "East", "West"];

    /// <summary>Rates are ten-thousandths for a minute (duration) or a unit.</summary>
    private static readonly (string Name, string Pool, string Driver, string Type, long Rate)[] Activities =
    [
        ("handle_order", "customer_service", "minutes", "duration", 8000), ("handle_inquiry", "customer_service", "minutes", "duration", 8000),
        ("credit_check", "customer_service", "minutes", "duration", 8000), ("pick_pack", "warehouse", "order lines picked", "transaction", 21500),
        ("process_return", "returns", "minutes", "duration", 9500), ("delivery", "logistics", "deliveries", "transaction", 280000),
        ("expedite", "expedite_freight", "direct charge", "intensity", 10000), ("sales_visit", "field_sales", "minutes", "duration", 12500),
        ("tech_support", "tech_support", "minutes", "duration", 11000),
    ];

    private readonly int _customers = (int)Math.Max(1000, targetLines / 100);
    private readonly long[] _quantities = new long[Activities.Length];
    private readonly long[] _minutes = new long[Activities.Length];
    private ulong _state = seed;
    private long _events;

    internal void Write()
    {
        Directory.CreateDirectory(folder);
        var (sizes, total) = Sizes();
        var ids = Ids();
        var (demand, discount) = Habits();
        WriteCustomers(ids);
        var (prices, costs) = Goods();
        WriteLedger(sizes, total, ids, demand, discount, prices, costs);
        WriteModel();
    }

    private (ulong[] Sizes, ulong Total) Sizes()
    {
        var (sizes, total) = (new ulong[_customers], 0UL);
        for (var i = 0; i < _customers; i++)
        {
            sizes[i] = total += (ulong)ZipfUnit / (ulong)(i + 1);
        }

        return (sizes, total);
    }

    /// <summary>Ids are shuffled, so that they say nothing of size.</summary>
    private int[] Ids()
    {
        int[] ids = [.. Enumerable.Range(1, _customers)];
        for (var i = _customers - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (ids[i], ids[j]) = (ids[j], ids[i]);
        }

        return ids;
    }

    /// <summary>Percent of usual service, and percent off the list price.</summary>
    private (int[] Demand, int[] Discount) Habits()
    {
        var (demand, discount) = (new int[_customers], new int[_customers]);
        for (var i = 0; i < _customers; i++)
        {
            if (i < _customers / 50)
            {
                var isHeavy = Chance(350_000);
                demand[i] = isHeavy ? Between(500, 1100) : Between(20, 70);
                discount[i] = isHeavy ? Between(12, 28) : Between(4, 22);
            }
            else
            {
                demand[i] = Chance(150_000) ? Between(250, 700) : Between(40, 160);
                discount[i] = Between(0, 12);
            }
        }

        return (demand, discount);
    }

    private void WriteCustomers(int[] ids)
    {
        var records = new string[_customers];
        foreach (var id in ids)
        {
            records[id - 1] = string.Create(CultureInfo.InvariantCulture,
                $"C{id:D7},Customer {id},{Segments[Between(0, 4)]},{Regions[Between(0, 3)]},{Between(1995, 2024)}-{Between(1, 12):D2}-01");
        }

        using var file = new LedgerLines(Path.Combine(folder, "customers.csv"), "customer_id,name,segment,region,since");
        foreach (var record in records)
        {
            file.Line(record);
        }
    }

    private (int[] Prices, int[] Costs) Goods()
    {
        var (prices, costs) = (new int[Products], new int[Products]);
        for (var i = 0; i < Products; i++)
        {
            prices[i] = Between(0, 9) switch { < 6 => Between(120, 1200), < 9 => Between(1200, 4000), _ => Between(4000, 13000) };
            costs[i] = prices[i] * Between(42, 72) / 100;
        }

        return (prices, costs);
    }

    private void WriteLedger(ulong[] sizes, ulong total, int[] ids, int[] demand, int[] discount, int[] prices, int[] costs)
    {
        using var lines = new LedgerLines(Path.Combine(folder, "order_lines.csv"), "order_id,order_date,customer_id,product_id,quantity,net_amount,cogs");
        using var events = new LedgerLines(Path.Combine(folder, "activity_events.csv"), "event_id,date,customer_id,activity,quantity,minutes");
        var first = new DateOnly(2025, 1, 1);
        string[] dates = [.. Enumerable.Range(0, 365).Select(day => first.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        long written = 0, order = 0;
        while (written < targetLines)
        {
            order++;
            var date = dates[(int)(written * 365 / targetLines)];
            var place = Array.BinarySearch(sizes, (Next() % total) + 1);
            var k = place < 0 ? ~place : place;
            var count = (int)Math.Min(Between(1, 11), targetLines - written);
            for (var i = 0; i < count; i++)
            {
                var product = Between(0, Between(0, Products - 1));
                var quantity = Between(1, Between(1, 12));
                quantity = Chance(12_000) ? -Between(1, 3) : quantity;
                lines.Sign('O').Number(order, 8).Sign(',').Text(date).Sign(',').Sign('C').Number(ids[k], 7).Sign(',').Sign('P').Number(product + 1, 5)
                    .Sign(',').Number(quantity).Sign(',').Money((long)quantity * prices[product] * (100 - discount[k]) / 100)
                    .Sign(',').Money((long)quantity * costs[product]).Sign('\n');
            }

            written += count;
            WriteEvents(events, date, ids[k], demand[k], count);
        }
    }

    private void WriteEvents(LedgerLines events, string date, int customer, int demand, int lines)
    {
        Event(0, 1, demand > 240 ? Between(8, 45) : Between(5, 12));
        Event(3, lines, 0);
        Event(5, 1 + (demand > 240 ? Between(0, 2) : 0), 0);
        Repeat(120_000, () => Event(1, 1, Between(20, 68)));
        Repeat(20_000, () => Event(2, 1, Between(35, 65)));
        Repeat(40_000, () => Event(6, Between(20, 160), 0));
        Repeat(30_000, () => Event(7, 1, Between(60, 300)));
        Repeat(50_000, () => Event(4, 1, Between(15, 60)));
        Repeat(90_000, () => Event(8, 1, Between(20, 150)));

        void Repeat(int perMillion, Action action)
        {
            var expected = (long)perMillion * demand / 100;
            var times = (int)(expected / 1_000_000) + (Chance((int)(expected % 1_000_000)) ? 1 : 0);
            for (; times > 0; times--)
            {
                action();
            }
        }

        void Event(int activity, int quantity, int minutes)
        {
            _quantities[activity] += quantity;
            _minutes[activity] += minutes;
            events.Sign('E').Number(++_events, 9).Sign(',').Text(date).Sign(',').Sign('C').Number(customer, 7).Sign(',')
                .Text(Activities[activity].Name).Sign(',').Number(quantity).Sign(',').Number(minutes).Sign('\n');
        }
    }

    /// <summary>Capacity is what was used / 0.83, rounded up to a thousand; all of the direct charges.</summary>
    private void WriteModel()
    {
        using var activities = new LedgerLines(Path.Combine(folder, "activities.csv"), "activity,cost_pool,driver,driver_type,rate");
        foreach (var activity in Activities)
        {
            activities.Line($"{activity.Name},{activity.Pool},{activity.Driver},{activity.Type},{Four(activity.Rate)}");
        }

        using var pools = new LedgerLines(Path.Combine(folder, "pools.csv"), "cost_pool,period_cost,practical_capacity,capacity_unit");
        foreach (var pool in Activities.Select((activity, index) => (activity, index)).GroupBy(pair => pair.activity.Pool))
        {
            var used = pool.Sum(pair => pair.activity.Type == "duration" ? _minutes[pair.index] : _quantities[pair.index]);
            var activity = pool.First().activity;
            var capacity = activity.Type == "intensity" ? used : ((used * 100 / 83 / 1000) + 1) * 1000;
            pools.Line($"{pool.Key},{Four(capacity * activity.Rate)},{capacity},{(activity.Type == "duration" ? "minutes" : activity.Driver)}");
        }
    }

    private static string Four(long value) => string.Create(CultureInfo.InvariantCulture, $"{value / 10000}.{value % 10000:D4}");

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    private bool Chance(int perMillion) => (int)(Next() % 1_000_000UL) < perMillion;
}

/// <summary>Writes lines of numbers without making text of each.</summary>
internal sealed class LedgerLines : IDisposable
{
    private const int Longest = 256;

    private readonly FileStream _file;
    private readonly byte[] _bytes = new byte[1 << 20];
    private int _used;

    internal LedgerLines(string path, string header)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1);
        Line(header);
    }

    internal LedgerLines Sign(char sign)
    {
        Room();
        _bytes[_used++] = (byte)sign;
        return this;
    }

    internal LedgerLines Text(string text)
    {
        Room();
        _used += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_used));
        return this;
    }

    internal LedgerLines Number(long value, int digits = 0)
    {
        Room();
        System.Buffers.Text.Utf8Formatter.TryFormat(value, _bytes.AsSpan(_used), out var written, digits > 0 ? new('D', (byte)digits) : default);
        _used += written;
        return this;
    }

    internal LedgerLines Money(long cents)
    {
        if (cents < 0)
        {
            Sign('-');
            cents = -cents;
        }

        return Number(cents / 100).Sign('.').Number(cents % 100, 2);
    }

    internal void Line(string text) => Text(text).Sign('\n');

    public void Dispose()
    {
        _file.Write(_bytes, 0, _used);
        _file.Dispose();
    }

    private void Room()
    {
        if (_used > _bytes.Length - Longest)
        {
            _file.Write(_bytes, 0, _used);
            _used = 0;
        }
    }
}
