namespace Entente.Methods.Costing;

/// <summary>
/// How an activity is charged to a customer (Kaplan &amp; Cooper 1998; Kaplan &amp; Anderson 2004): by the number of times it is
/// done, by the time it takes, or by what it cost in the single case.
/// </summary>
public enum DriverType
{
    /// <summary>Cost = quantity × rate: every time costs the same.</summary>
    Transaction,

    /// <summary>Cost = minutes × rate, the minutes recorded or given by a time equation.</summary>
    Duration,

    /// <summary>A direct charge: cost = quantity × rate, the quantity mostly money spent for this customer and the rate 1.</summary>
    Intensity,
}

/// <summary>Which rows of the ledger an activity is counted from.</summary>
public enum DriverSource
{
    /// <summary>Rows of the activity events that name the activity.</summary>
    Events,

    /// <summary>Every order line, for firms that record no events: the quantity of a line is 1.</summary>
    OrderLines,

    /// <summary>Every order: its first line, where lines of an order stand together.</summary>
    Orders,
}

/// <summary>What can be done about the cost of an activity (source 004: look inside first, then the customer's behaviour,
/// then the kind of service).</summary>
public enum ActivityLever
{
    /// <summary>None is known: no option touches the activity.</summary>
    None,

    /// <summary>Our own process decides: entering orders, set-up, picking.</summary>
    Process,

    /// <summary>The customer's habits decide: changes, rushes, small orders, returns.</summary>
    Behaviour,

    /// <summary>The kind of relationship decides: visits, technical help.</summary>
    Service,
}
