using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>
/// The two questions to answer before a customer is let go (source 004): is it new, so that its first costs are not
/// earned back yet; and is there something to learn from it?
/// </summary>
internal sealed class DepartureTests : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestReason = 1000;

    private DepartureTests()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid CustomerId { get; private set; }

    public bool IsNew { get; private set; }

    public string NewReason { get; private set; } = string.Empty;

    public bool CanLearn { get; private set; }

    public string LearnReason { get; private set; } = string.Empty;

    /// <summary>Whether the customer has refused every other option.</summary>
    public bool HasRefused { get; private set; }

    public string AnsweredBy { get; private set; } = string.Empty;

    public DateTime AnsweredUtc { get; private set; }

    public string AuditLabel { get; private set; } = string.Empty;

    /// <summary>Only two answers of no, and a customer that refused the rest, open the way out.</summary>
    public bool AllowLettingGo => !IsNew && !CanLearn && HasRefused;

    public static DepartureTests For(Customer customer) => new()
    {
        WorkspaceId = customer.WorkspaceId,
        Id = Guid.CreateVersion7(),
        Version = Guid.CreateVersion7(),
        CustomerId = customer.Id,
        AuditLabel = customer.Name,
    };

    public void Answer(bool isNew, string newReason, bool canLearn, string learnReason, bool hasRefused, string by, DateTime nowUtc)
    {
        (IsNew, NewReason, CanLearn, LearnReason) = (isNew, newReason.Trim(), canLearn, learnReason.Trim());
        (HasRefused, AnsweredBy, AnsweredUtc) = (hasRefused, by, nowUtc);
    }
}
