using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Contracts;

/// <summary>
/// What the last computed network audit with a firm says, for other modules, in the context and so with the sight of the caller.
/// An audit whose promise withholds people from the reader is passed over.
/// </summary>
public interface ILatestAudit
{
    /// <summary>The standing of the contact between our firm and the other; null without a computed audit of both.</summary>
    Task<AuditStanding?> FindAsync(AppDbContext db, Guid organisationId, CancellationToken ct);

    /// <summary>The working and strong ties to the other firm that hang on these people; empty without an audit.</summary>
    Task<TiesAtStake> FindTiesAsync(AppDbContext db, Guid organisationId, IReadOnlyCollection<Guid> personIds, CancellationToken ct);
}

/// <summary>What an audit says of the contact between two firms.</summary>
/// <param name="AuditId">The audit.</param>
/// <param name="Name">Its name.</param>
/// <param name="HeldOn">The day that it stands for.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
/// <param name="Findings">Findings of the audit.</param>
/// <param name="OpenFindings">Those that are not done.</param>
/// <param name="Levels">Strong ties between people of the same level of both firms, of all pairs that there could be.</param>
/// <param name="CloseTies">Working ties across the firms that are close too.</param>
/// <param name="WorkingTies">Working ties across the firms, close or not.</param>
public sealed record AuditStanding(
    Guid AuditId, string Name, DateOnly HeldOn, string Path, int Findings, int OpenFindings,
    IReadOnlyList<LevelContact> Levels, int CloseTies, int WorkingTies);

/// <summary>Contact at one level of management.</summary>
/// <param name="Level">"senior", "middle" or "operating".</param>
/// <param name="StrongTies">Strong ties across at this level.</param>
/// <param name="Pairs">Pairs of one person of each firm at this level.</param>
public sealed record LevelContact(string Level, int StrongTies, int Pairs);

/// <summary>What would go with some people.</summary>
/// <param name="AuditName">The audit; null without one.</param>
/// <param name="HeldOn">Its day.</param>
/// <param name="Path">The page that shows the loss in full, relative to the workspace.</param>
/// <param name="Ties">Their ties to the other firm, strong ones first.</param>
/// <param name="StrongAcross">All strong ties between the firms, those of other people included.</param>
public sealed record TiesAtStake(string? AuditName, DateOnly? HeldOn, string? Path, IReadOnlyList<TieAtStake> Ties, int StrongAcross)
{
    /// <summary>No audit, so nothing is known.</summary>
    public static TiesAtStake Unknown { get; } = new(null, null, null, [], 0);
}

/// <summary>One tie across the firms.</summary>
/// <param name="PersonId">Ours or theirs among those asked for.</param>
/// <param name="OtherPersonId">The other end; null where the directory does not know the person.</param>
/// <param name="Person">The name of the one.</param>
/// <param name="Other">The name of the other.</param>
/// <param name="IsStrong">Frequent, important and close; else frequent and important.</param>
public sealed record TieAtStake(Guid PersonId, Guid? OtherPersonId, string Person, string Other, bool IsStrong);
