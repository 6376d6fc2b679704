using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A contract of an alliance: global, its national adaptation, a framework under it, a subcontract for one deal.</summary>
internal sealed class Agreement : IWorkspaceRow, IVersioned, IAudited
{
    private Agreement()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    /// <summary>The agreement under which it stands.</summary>
    public Guid? ParentId { get; private set; }

    public AgreementKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly? SignedOn { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    /// <summary>Runs on for another term unless somebody gives notice.</summary>
    public bool Renews { get; private set; }

    /// <summary>Days before the end by which notice must be given.</summary>
    public int? NoticeDays { get; private set; }

    public string? Notes { get; private set; }

    public string AuditLabel => Title;

    public static Agreement Create(Guid workspaceId, Guid allianceId, AgreementDetails details)
    {
        var id = Guid.CreateVersion7();
        var agreement = new Agreement { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
        agreement.Change(details);
        return agreement;
    }

    public void Change(AgreementDetails details)
    {
        ParentId = details.ParentId;
        Kind = details.Kind;
        Title = details.Title!.Trim();
        SignedOn = details.SignedOn;
        StartsOn = details.StartsOn!.Value;
        EndsOn = details.EndsOn!.Value;
        Renews = details.Renews;
        NoticeDays = details.NoticeDays;
        Notes = Cleaned.Lines(details.Notes);
    }

    public AgreementDetails ToDetails() => new()
    {
        ParentId = ParentId,
        Kind = Kind,
        Title = Title,
        SignedOn = SignedOn,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        Renews = Renews,
        NoticeDays = NoticeDays,
        Notes = Notes,
    };

    /// <summary>The term that runs on a day: the first one, or one of its renewals.</summary>
    public Term TermOn(DateOnly day) => Renews ? new Term(StartsOn, EndsOn).RenewedUntil(day) : new Term(StartsOn, EndsOn);
}

internal enum AgreementKind
{
    Global,
    National,
    Framework,
    Subcontract,
}
