using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// What a first model needs: who works for customers, and five typical activities with what one of each takes. Every
/// figure is suggested; what nobody ticks as checked stays an estimate.
/// </summary>
internal sealed record StartModelInput : IValidatableObject
{
    /// <summary>Minutes that one person really works in a year: 230 days of 8 hours less a ninth for meetings and pauses.</summary>
    public const int PracticalMinutes = 98_000;

    private const string PeopleMessage = "Give a number of people from 0.1 to 100,000.";
    private const string CostMessage = "Give what one person costs in a year, from 1 to 10,000,000.";
    private const string MinutesMessage = "Give minutes from 0 to 10,000; 0 leaves the activity out.";

    [Required(ErrorMessage = "Give the model a name, such as “Serving costs 2025”.")]
    [PlainText(StoredModel.LongestName)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Give the currency by its three letters, such as EUR.")]
    [RegularExpression("[A-Z]{3}", ErrorMessage = "Give the currency by its three letters, such as EUR.")]
    public string Currency { get; set; } = "EUR";

    [Required(ErrorMessage = "Give the first day of the period, such as 2025-01-01.")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Give the last day of the period, such as 2025-12-31.")]
    public DateOnly? To { get; set; }

    [Range(0.1, 100_000, ErrorMessage = PeopleMessage)]
    public double ServicePeople { get; set; } = 3;

    [Range(1d, 10_000_000d, ErrorMessage = CostMessage)]
    public double ServiceCost { get; set; } = 55_000;

    public bool ServiceChecked { get; set; }

    [Range(0.1, 100_000, ErrorMessage = PeopleMessage)]
    public double WarehousePeople { get; set; } = 5;

    [Range(1d, 10_000_000d, ErrorMessage = CostMessage)]
    public double WarehouseCost { get; set; } = 42_000;

    public bool WarehouseChecked { get; set; }

    [Range(0d, 10_000d, ErrorMessage = MinutesMessage)]
    public double OrderMinutes { get; set; } = 8;

    public bool OrderChecked { get; set; }

    [Range(0d, 10_000d, ErrorMessage = MinutesMessage)]
    public double PickMinutes { get; set; } = 1;

    public bool PickChecked { get; set; }

    [Range(0d, 1_000_000d, ErrorMessage = "Give the cost of one delivery, from 0 to 1,000,000; 0 leaves it out.")]
    public double DeliveryCost { get; set; } = 9;

    public bool DeliveryChecked { get; set; }

    [Range(0d, 10_000d, ErrorMessage = MinutesMessage)]
    public double ReturnMinutes { get; set; } = 12;

    public bool ReturnChecked { get; set; }

    [Range(0d, 10_000d, ErrorMessage = MinutesMessage)]
    public double AccountMinutes { get; set; } = 5;

    public bool AccountChecked { get; set; }

    /// <summary>Percent of net sales; empty where the ledger has a column of it.</summary>
    [Range(0d, 100d, ErrorMessage = "Give a percentage from 0 to 100, or leave it empty.")]
    public double? CostOfGoodsPercent { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is { Year: < 1900 or > 2200 } || To is { Year: < 1900 or > 2200 })
        {
            yield return new("Give days between 1900 and 2200.", [nameof(From)]);
        }

        if (From > To)
        {
            yield return new("The last day must not be before the first one.", [nameof(To)]);
        }

        if (OrderMinutes + PickMinutes + DeliveryCost + ReturnMinutes + AccountMinutes == 0)
        {
            yield return new("Leave at least one activity in: all of them are 0.", [nameof(OrderMinutes)]);
        }
    }
}
