using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>Two firms that compete with each other and with both of which we have, or may have, alliances.</summary>
internal sealed class RivalFirms : IWorkspaceRow, IVersioned, IAudited
{
    private RivalFirms()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid FirstFirmId { get; private set; }

    public Guid SecondFirmId { get; private set; }

    public string? Why { get; private set; }

    public string AuditLabel => "Rival firms";

    /// <summary>The smaller id comes first, so that a pair is stored once.</summary>
    public static RivalFirms Create(Guid workspaceId, RivalsDetails details)
    {
        var id = Guid.CreateVersion7();
        var (one, other) = (details.FirstFirmId!.Value, details.SecondFirmId!.Value);
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            FirstFirmId = one.CompareTo(other) < 0 ? one : other,
            SecondFirmId = one.CompareTo(other) < 0 ? other : one,
            Why = Cleaned.Lines(details.Why),
        };
    }
}

/// <summary>
/// A director's acknowledgement that somebody serves alliances of two rivals, with what keeps them apart. What the other
/// side fears most is that its plans reach its rival through the shared partner (Hutt et al. 2000).
/// </summary>
internal sealed class Firewall : IWorkspaceRow, IVersioned, IAudited
{
    private Firewall()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid RivalsId { get; private set; }

    /// <summary>Who serves both: "person:…" or "member:…".</summary>
    public string ServantKey { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>What keeps the two apart.</summary>
    public string Measures { get; private set; } = string.Empty;

    public DateOnly AcknowledgedOn { get; private set; }

    public string AcknowledgedBy { get; private set; } = string.Empty;

    public string AuditLabel => Name;

    public static Firewall Create(Guid workspaceId, Guid rivalsId, string servantKey)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, RivalsId = rivalsId, ServantKey = servantKey };
    }

    public void Acknowledge(string name, string measures, DateOnly on, string by)
    {
        Name = Cleaned.Cut(name, Lengths.Name);
        Measures = Cleaned.Lines(measures)!;
        AcknowledgedOn = on;
        AcknowledgedBy = Cleaned.Cut(by, Lengths.Name);
    }
}

/// <summary>What a person enters about two rivals.</summary>
internal sealed record RivalsDetails : IValidatableObject
{
    [Required(ErrorMessage = "Choose a firm.")]
    public Guid? FirstFirmId { get; set; }

    [Required(ErrorMessage = "Choose the other firm.")]
    public Guid? SecondFirmId { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Why { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FirstFirmId is not null && FirstFirmId == SecondFirmId)
        {
            yield return new("A firm is no rival of itself. Choose another one.", [nameof(SecondFirmId)]);
        }
    }
}

/// <summary>What a director enters when acknowledging that somebody serves both.</summary>
internal sealed record FirewallDetails
{
    /// <summary>Who serves both, as the list of firewalls names it.</summary>
    [Required(ErrorMessage = "Say who serves both.")]
    [PlainText(Lengths.Name)]
    public string? Servant { get; set; }

    [Required(ErrorMessage = "Say what keeps the two apart, such as: no access to the plans of the other team.")]
    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Measures { get; set; }
}
