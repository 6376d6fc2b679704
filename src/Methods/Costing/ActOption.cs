namespace Entente.Methods.Costing;

/// <summary>The options for a customer to act on, in the order in which they are tried (source 004, managing unprofitable
/// customers): look inside first, show the customer what it costs, price the services, change the relationship, let go.</summary>
public enum OptionKind
{
    /// <summary>Our own process becomes cheaper.</summary>
    FixProcess,

    /// <summary>The customer sees what its habits cost both and changes some.</summary>
    ShareCostData,

    /// <summary>Chosen services get a price.</summary>
    MenuPrice,

    /// <summary>The kind of service changes: from visits to calls, from calls to self-service.</summary>
    ChangeRelationship,
}

/// <summary>One lever of an option.</summary>
/// <param name="Activity">Place of the activity in the model.</param>
/// <param name="SavedShare">Part of the remaining quantity that goes away, 0–1.</param>
/// <param name="Fee">Fee for each unit of quantity that remains.</param>
/// <param name="KeptShare">Part of the fees that is in fact paid, 0–1.</param>
public sealed record OptionStep(int Activity, decimal SavedShare = 0, decimal Fee = 0, decimal KeptShare = 1);

/// <summary>An option: its steps, and an increase of the net price as a share of revenue where one is part of it.</summary>
public sealed record ActOption(OptionKind Kind, IReadOnlyList<OptionStep> Steps, decimal PriceIncrease = 0);

/// <summary>What an option brings on what the earlier ones leave.</summary>
/// <param name="Option">The option.</param>
/// <param name="FreedTime">Cost of freed minutes and units: money only once the freed capacity is used or given up.</param>
/// <param name="Cash">Direct charges saved, fees and higher prices: money at once.</param>
/// <param name="ProfitThen">The customer's profit with this and all earlier options.</param>
public sealed record OptionEffect(ActOption Option, decimal FreedTime, decimal Cash, decimal ProfitThen)
{
    /// <summary>What the option brings a period.</summary>
    public decimal Money => FreedTime + Cash;
}
