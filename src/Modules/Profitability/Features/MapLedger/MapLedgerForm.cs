using System.Globalization;
using Entente.Modules.Profitability.Ledger;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>What the columns of a ledger are called and how it writes numbers and dates, as a form. Empty: found by its usual name.</summary>
internal sealed class MapLedgerForm
{
    public string? OrderId { get; set; }

    public string? Date { get; set; }

    public string? Customer { get; set; }

    public string? NetAmount { get; set; }

    public string? Quantity { get; set; }

    public string? UnitPrice { get; set; }

    public string? Cogs { get; set; }

    public string? ListAmount { get; set; }

    /// <summary>Names of the columns with discounts, separated by commas.</summary>
    public string? Discounts { get; set; }

    public string? Currency { get; set; }

    public string? EventDate { get; set; }

    public string? EventCustomer { get; set; }

    public string? EventActivity { get; set; }

    public string? EventQuantity { get; set; }

    public string? EventMinutes { get; set; }

    public string? CustomerId { get; set; }

    public string? CustomerName { get; set; }

    public string? CustomerSegment { get; set; }

    public string? CustomerRegion { get; set; }

    public string? CustomerSince { get; set; }

    public string? CustomerOwner { get; set; }

    public string? Dates { get; set; }

    public string? Decimal { get; set; }

    public string? Thousands { get; set; }

    /// <summary>One rate a line: currency, first day, rate.</summary>
    public string? Rates { get; set; }

    public static MapLedgerForm Of(LedgerMapping mapping) => new()
    {
        OrderId = mapping.Orders.OrderId,
        Date = mapping.Orders.Date,
        Customer = mapping.Orders.Customer,
        NetAmount = mapping.Orders.NetAmount,
        Quantity = mapping.Orders.Quantity,
        UnitPrice = mapping.Orders.UnitPrice,
        Cogs = mapping.Orders.Cogs,
        ListAmount = mapping.Orders.ListAmount,
        Discounts = string.Join(", ", mapping.Orders.Discounts),
        Currency = mapping.Orders.Currency,
        EventDate = mapping.Events.Date,
        EventCustomer = mapping.Events.Customer,
        EventActivity = mapping.Events.Activity,
        EventQuantity = mapping.Events.Quantity,
        EventMinutes = mapping.Events.Minutes,
        CustomerId = mapping.Customers.Id,
        CustomerName = mapping.Customers.Name,
        CustomerSegment = mapping.Customers.Segment,
        CustomerRegion = mapping.Customers.Region,
        CustomerSince = mapping.Customers.Since,
        CustomerOwner = mapping.Customers.Owner,
        Dates = mapping.Format.Dates.ToString(),
        Decimal = mapping.Format.Decimal.ToString(),
        Thousands = mapping.Format.Thousands?.ToString(),
        Rates = string.Join('\n', mapping.Rates.Select(rate =>
            string.Create(CultureInfo.InvariantCulture, $"{rate.Currency} {rate.From:yyyy-MM-dd} {rate.Rate}"))),
    };

    /// <summary>The mapping; the parts that this form does not show stay as they are.</summary>
    public Outcome<LedgerMapping> Read(LedgerMapping before)
    {
        var errors = new List<FieldError>();
        var mapping = before with
        {
            Orders = before.Orders with
            {
                OrderId = Name(OrderId), Date = Name(Date), Customer = Name(Customer), NetAmount = Name(NetAmount),
                Quantity = Name(Quantity), UnitPrice = Name(UnitPrice), Cogs = Name(Cogs), ListAmount = Name(ListAmount),
                Discounts = [.. (Discounts ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                Currency = Name(Currency),
            },
            Events = before.Events with
            {
                Date = Name(EventDate), Customer = Name(EventCustomer), Activity = Name(EventActivity),
                Quantity = Name(EventQuantity), Minutes = Name(EventMinutes),
            },
            Customers = before.Customers with
            {
                Id = Name(CustomerId), Name = Name(CustomerName), Segment = Name(CustomerSegment), Region = Name(CustomerRegion),
                Since = Name(CustomerSince), Owner = Name(CustomerOwner),
            },
            Format = before.Format with
            {
                Dates = Enum.TryParse<DateOrder>(Dates, out var order) && Enum.IsDefined(order) ? order : DateOrder.IsoOnly,
                Decimal = Decimal == "," ? ',' : '.',
                Thousands = string.IsNullOrEmpty(Thousands) ? null : Thousands[0],
            },
            Rates = [.. ReadRates(errors)],
        };
        if (mapping.Format.Decimal == mapping.Format.Thousands)
        {
            errors.Add(new(nameof(Thousands), "The decimal sign cannot stand between thousands as well."));
        }

        return errors.Count > 0 ? Refusal.Invalid(errors) : mapping;
    }

    private IEnumerable<CurrencyRate> ReadRates(List<FieldError> errors)
    {
        var number = 0;
        foreach (var line in (Rates ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            if (line.Split([' ', '\t', ';', ','], StringSplitOptions.RemoveEmptyEntries) is [{ Length: <= 10 } currency, var day, var rate]
                && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
                && decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value is > 0 and < 1_000_000)
            {
                yield return new CurrencyRate(currency.ToUpperInvariant(), from, value);
            }
            else
            {
                errors.Add(new(nameof(Rates), $"Line {number}: '{line}' is no rate. It should look like USD 2025-01-01 0.92."));
            }
        }
    }

    private static string? Name(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: > 200 } name ? name[..200] : text.Trim();
}
