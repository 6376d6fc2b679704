namespace Entente.Methods.Costing.Pictures;

/// <summary>How a picture is drawn.</summary>
public sealed record PictureOptions
{
    /// <summary>What the picture is of: "Customer profitability, 2025".</summary>
    public string Title { get; init; } = "Customer profitability";

    /// <summary>Currency of every amount.</summary>
    public string Currency { get; init; } = "";

    /// <summary>For a phone: drawn anew for 358 px, not shrunk.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>The style sheet that a picture carries in itself as a file of its own; null on a page, which has it.</summary>
    public string? Stylesheet { get; init; }

    /// <summary>Where a customer's page is, by id; null for none.</summary>
    public Func<string, string?>? LinkOf { get; init; }

    /// <summary>Share of revenue within which a customer is near break-even.</summary>
    public decimal NearBreakEven { get; init; } = 0.01m;
}
