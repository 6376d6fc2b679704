using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>
/// A ledger costed by one version of a model. It is written whole when the job is done and never changes, so a failing
/// run leaves the earlier ones as they were.
/// </summary>
internal sealed class Run : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestName = 200;
    public const int LongestSays = 1000;

    private Run()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>Counts the runs of the workspace, from 1.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public Guid LedgerId { get; private set; }

    public Guid ModelId { get; private set; }

    public int ModelNumber { get; private set; }

    /// <summary>SHA-256 over everything that went in: the files or rows, the mapping, the model, the period.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public string Currency { get; private set; } = string.Empty;

    public DateOnly FromDay { get; private set; }

    public DateOnly ToDay { get; private set; }

    public int Customers { get; private set; }

    public decimal Revenue { get; private set; }

    public decimal Profit { get; private set; }

    /// <summary>The first computed sentence, for lists.</summary>
    public string Says { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    public DateTime ComputedUtc { get; private set; }

    public string ComputedBy { get; private set; } = string.Empty;

    public string AuditLabel => $"Run {Number}, {Name}";

    public static Run Create(Guid workspaceId, int number, RunHeading heading, string by, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = heading.Id,
        Version = Guid.CreateVersion7(),
        Number = number,
        Name = heading.Name.Trim(),
        LedgerId = heading.LedgerId,
        ModelId = heading.ModelId,
        ModelNumber = heading.ModelNumber,
        Fingerprint = heading.Fingerprint,
        Currency = heading.Currency,
        FromDay = heading.From,
        ToDay = heading.To,
        Customers = heading.Customers,
        Revenue = heading.Revenue,
        Profit = heading.Profit,
        Says = heading.Says.Length > LongestSays ? heading.Says[..LongestSays] : heading.Says,
        SortKey = FoldedText.Of(heading.Name),
        ComputedBy = by,
        ComputedUtc = nowUtc,
    };
}

/// <summary>What a finished run is called and came to.</summary>
internal sealed record RunHeading(
    Guid Id, string Name, Guid LedgerId, Guid ModelId, int ModelNumber, string Fingerprint, string Currency, DateOnly From,
    DateOnly To, int Customers, decimal Revenue, decimal Profit, string Says);
