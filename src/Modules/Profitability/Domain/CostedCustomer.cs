using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>What one customer came to in one run, activity by activity.</summary>
internal sealed class CostedCustomer : IWorkspaceRow
{
    private CostedCustomer()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid RunId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>Name, segment, manager and country as they were at the run.</summary>
    public string Name { get; private set; } = string.Empty;

    public string? Segment { get; private set; }

    public string? Manager { get; private set; }

    public string? Country { get; private set; }

    /// <summary>Place by profit, best first, from 1.</summary>
    public int Rank { get; private set; }

    public decimal Revenue { get; private set; }

    public decimal Profit { get; private set; }

    /// <summary>The customer's figures as the engine gave them: amounts, counts, consumption and cost of each activity.</summary>
    public string FiguresJson { get; private set; } = "{}";

    public static CostedCustomer Create(Guid runId, Customer customer, int rank, decimal revenue, decimal profit, string figuresJson) => new()
    {
        WorkspaceId = customer.WorkspaceId,
        RunId = runId,
        CustomerId = customer.Id,
        Name = customer.Name,
        Segment = customer.Segment,
        Manager = customer.Manager,
        Country = customer.Country,
        Rank = rank,
        Revenue = revenue,
        Profit = profit,
        FiguresJson = figuresJson,
    };
}
