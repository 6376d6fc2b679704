namespace Entente.Methods.Costing;

/// <summary>Where a customer stands by net margin and cost-to-serve, both as shares of revenue (source 004, figure 4.4).</summary>
public enum Quadrant
{
    /// <summary>High margin, cheap to serve: stay close, be ready when competitors call.</summary>
    Protect,

    /// <summary>High margin, dear to serve: the margin has to cover the service.</summary>
    ManageServiceCost,

    /// <summary>Low margin, cheap to serve: the price-sensitive customer who works with us.</summary>
    PassiveAndCheap,

    /// <summary>Low margin, dear to serve: something has to change.</summary>
    Act,
}
