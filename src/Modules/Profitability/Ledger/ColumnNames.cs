namespace Entente.Modules.Profitability.Ledger;

/// <summary>The usual names of columns, and how names are compared: without case, spaces, hyphens and underscores.</summary>
internal static class ColumnNames
{
    internal static readonly string[] OrderId = ["order_id", "order", "order_no", "order_number", "invoice", "invoice_no", "invoice_number", "document"];
    internal static readonly string[] OrderDate = ["order_date", "date", "invoice_date", "posting_date", "day"];
    internal static readonly string[] Customer = ["customer_id", "customer", "customer_no", "customer_number", "account", "account_id", "debtor"];
    internal static readonly string[] NetAmount = ["net_amount", "net", "amount", "net_sales", "revenue", "line_total", "net_value"];
    internal static readonly string[] Quantity = ["quantity", "qty", "units"];
    internal static readonly string[] UnitPrice = ["unit_price", "price"];
    internal static readonly string[] Cogs = ["cogs", "cost_of_goods", "cost", "cost_amount"];
    internal static readonly string[] ListAmount = ["list_amount", "gross_amount", "gross", "list_value"];
    internal static readonly string[] Discounts = ["discounts", "discount", "discount_amount"];
    internal static readonly string[] Currency = ["currency", "currency_code", "curr"];
    internal static readonly string[] EventDate = ["date", "event_date", "day"];
    internal static readonly string[] Activity = ["activity", "event", "event_type", "activity_name", "type"];
    internal static readonly string[] Minutes = ["minutes", "duration", "min"];
    internal static readonly string[] Name = ["name", "customer_name", "company"];
    internal static readonly string[] Segment = ["segment", "industry", "customer_group"];
    internal static readonly string[] Region = ["region", "country", "area"];
    internal static readonly string[] Since = ["since", "customer_since", "first_order"];
    internal static readonly string[] Owner = ["owner", "manager", "account_manager", "salesperson"];

    internal static string Normalised(string name) =>
        string.Concat(name.Trim('\uFEFF').Where(letter => letter is not (' ' or '_' or '-')).Select(char.ToUpperInvariant));

    /// <summary>Place of the named column, or of the first usual name; −1 where there is none.</summary>
    internal static int Find(IReadOnlyList<string> headers, string? given, IReadOnlyList<string> usual)
    {
        foreach (var name in given is null ? usual : [given])
        {
            for (var index = 0; index < headers.Count; index++)
            {
                if (string.Equals(Normalised(headers[index]), Normalised(name), StringComparison.Ordinal))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    /// <summary>A mapping in which every column that can be told by its name is named.</summary>
    internal static OrderColumns GuessOrders(IReadOnlyList<string> headers) => new()
    {
        OrderId = At(headers, OrderId),
        Date = At(headers, OrderDate),
        Customer = At(headers, Customer),
        NetAmount = At(headers, NetAmount),
        Quantity = At(headers, Quantity),
        UnitPrice = At(headers, UnitPrice),
        Cogs = At(headers, Cogs),
        ListAmount = At(headers, ListAmount),
        Discounts = At(headers, Discounts) is { } discount ? [discount] : [],
        Currency = At(headers, Currency),
    };

    /// <summary>The same for events.</summary>
    internal static EventColumns GuessEvents(IReadOnlyList<string> headers) => new()
    {
        Date = At(headers, EventDate),
        Customer = At(headers, Customer),
        Activity = At(headers, Activity),
        Quantity = At(headers, Quantity),
        Minutes = At(headers, Minutes),
    };

    private static string? At(IReadOnlyList<string> headers, string[] usual) =>
        Find(headers, null, usual) is >= 0 and var index ? headers[index] : null;
}
