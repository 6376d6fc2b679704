using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A reward that one side has from the alliance, or a burden that it bears, in money.</summary>
internal sealed class LedgerEntry : IAlliancePart<LedgerEntry, LedgerDetails>, IAudited
{
    private LedgerEntry()
    {
    }

    public static string Called => "reward or burden";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public Side Side { get; private set; }

    public LedgerKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly CountsOn { get; private set; }

    public decimal Amount { get; private set; }

    public string? Evidence { get; private set; }

    public string AuditLabel => Title;

    public static LedgerEntry Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(LedgerDetails details)
    {
        Side = details.Side;
        Kind = details.Kind;
        Title = Cleaned.Required(details.Title);
        CountsOn = details.CountsOn!.Value;
        Amount = details.Amount!.Value;
        Evidence = Cleaned.OrNull(details.Evidence);
    }

    public LedgerDetails ToDetails() => new()
    {
        Side = Side,
        Kind = Kind,
        Title = Title,
        CountsOn = CountsOn,
        Amount = Amount,
        Evidence = Evidence,
    };
}

/// <summary>What a side has from the alliance, or puts into it.</summary>
internal enum LedgerKind
{
    Reward,
    Burden,
}

/// <summary>What a person enters about it.</summary>
internal sealed record LedgerDetails : IValidatableObject
{
    public Side Side { get; set; }

    [EnumDataType(typeof(LedgerKind), ErrorMessage = "Choose reward or burden.")]
    public LedgerKind Kind { get; set; }

    [Required(ErrorMessage = "Say what it is, such as: margin on the card.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say for which day it counts.")]
    public DateOnly? CountsOn { get; set; }

    [Required(ErrorMessage = "Give the amount, more than 0, in the currency of the alliance.")]
    [Range(typeof(decimal), "0.0001", "99999999999999", ErrorMessage = "Give the amount, more than 0, in the currency of the alliance.")]
    public decimal? Amount { get; set; }

    [PlainText(Lengths.Words)]
    public string? Evidence { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Side is not (Side.Ours or Side.Theirs))
        {
            yield return new("A reward or burden is of one side: ours or theirs.", [nameof(Side)]);
        }

        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(CountsOn), CountsOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
