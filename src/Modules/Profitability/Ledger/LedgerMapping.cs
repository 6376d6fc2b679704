namespace Entente.Modules.Profitability.Ledger;

/// <summary>
/// Which columns mean what, and how numbers and dates are written. A name left out is looked for under its usual names
/// (<see cref="ColumnNames"/>). The reader of JSON gives null to parts that a file leaves out.
/// </summary>
internal sealed record LedgerMapping
{
    public OrderColumns Orders { get; init => field = value ?? new(); } = new();

    public EventColumns Events { get; init => field = value ?? new(); } = new();

    public CustomerColumns Customers { get; init => field = value ?? new(); } = new();

    public LedgerFormat Format { get; init => field = value ?? new(); } = new();

    /// <summary>How event files are written; null for the same as orders.</summary>
    public LedgerFormat? EventFormat { get; init; }

    /// <summary>How the customers' file is written; null for the same as orders.</summary>
    public LedgerFormat? CustomerFormat { get; init; }

    /// <summary>Rates into the model's currency, each valid from its day until the next.</summary>
    public IReadOnlyList<CurrencyRate> Rates { get; init => field = value ?? []; } = [];
}

/// <summary>Columns of order lines. The net amount is a column, or quantity × unit price.</summary>
internal sealed record OrderColumns
{
    public string? OrderId { get; init; }

    public string? Date { get; init; }

    public string? Customer { get; init; }

    public string? NetAmount { get; init; }

    public string? Quantity { get; init; }

    public string? UnitPrice { get; init; }

    public string? Cogs { get; init; }

    public string? ListAmount { get; init; }

    /// <summary>Columns of amounts that were taken off the list price; positive numbers.</summary>
    public IReadOnlyList<string> Discounts { get; init => field = value ?? []; } = [];

    public string? Currency { get; init; }
}

/// <summary>Columns of activity events.</summary>
internal sealed record EventColumns
{
    public string? Date { get; init; }

    public string? Customer { get; init; }

    public string? Activity { get; init; }

    public string? Quantity { get; init; }

    public string? Minutes { get; init; }
}

/// <summary>Columns of customers.</summary>
internal sealed record CustomerColumns
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Segment { get; init; }

    public string? Region { get; init; }

    public string? Since { get; init; }

    public string? Owner { get; init; }
}

/// <summary>The order of day, month and year in dates.</summary>
internal enum DateOrder
{
    /// <summary>Not said: only 2026-03-31 is read, since 03/04/2026 has two meanings.</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("iso")]
    IsoOnly,
    [System.Text.Json.Serialization.JsonStringEnumMemberName("ymd")]
    YearMonthDay,
    [System.Text.Json.Serialization.JsonStringEnumMemberName("dmy")]
    DayMonthYear,
    [System.Text.Json.Serialization.JsonStringEnumMemberName("mdy")]
    MonthDayYear,
}

/// <summary>How a file is written.</summary>
/// <param name="Separator">Between cells; null to see it from the header: comma, semicolon, tab or bar.</param>
/// <param name="Decimal">Decimal sign.</param>
/// <param name="Thousands">Sign between thousands; null for none.</param>
/// <param name="Dates">Order in dates.</param>
internal sealed record LedgerFormat(
    char? Separator = null, char Decimal = '.', char? Thousands = null, DateOrder Dates = DateOrder.IsoOnly);

/// <summary>One unit of a currency in the model's currency, from a day on.</summary>
internal sealed record CurrencyRate(string Currency, DateOnly From, decimal Rate);
