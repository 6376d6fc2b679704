using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// What an audit came to whose survey promised not to show people: apart from the results that everybody sees, so that
/// whatever reads those finds nothing here. Only <see cref="Privacy.Disclosure"/> reads it. Never exported.
/// </summary>
internal sealed class WithheldResult : IWorkspaceRow, IVersioned, INotArchived
{
    private WithheldResult()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public int Format { get; private set; }

    /// <summary>For the analyst; empty where there is none.</summary>
    public string ReportJson { get; private set; } = string.Empty;

    public string FigureHtml { get; private set; } = string.Empty;

    public string WideSvg { get; private set; } = string.Empty;

    public string NarrowSvg { get; private set; } = string.Empty;

    /// <summary>For everybody: what may be said of groups.</summary>
    public string BlocksJson { get; private set; } = string.Empty;

    public int People { get; private set; }

    public string Fingerprint { get; private set; } = string.Empty;

    public DateTime ComputedUtc { get; private set; }

    public string ComputedBy { get; private set; } = string.Empty;

    public Guid Version { get; private set; }

    public static WithheldResult For(Guid workspaceId, Guid auditId) =>
        new() { WorkspaceId = workspaceId, AuditId = auditId, Version = Guid.CreateVersion7() };

    public void Hold(ComputedContent? forAnalyst, string blocksJson, int people, ComputedBy computed)
    {
        (Format, ReportJson) = (forAnalyst?.Format ?? 0, forAnalyst?.ReportJson ?? string.Empty);
        (FigureHtml, WideSvg) = (forAnalyst?.FigureHtml ?? string.Empty, forAnalyst?.WideSvg ?? string.Empty);
        (NarrowSvg, BlocksJson, People) = (forAnalyst?.NarrowSvg ?? string.Empty, blocksJson, people);
        (Fingerprint, ComputedBy, ComputedUtc) = (computed.Fingerprint, computed.By, computed.AtUtc);
    }
}

/// <summary>From what, by whom and when something was computed.</summary>
internal sealed record ComputedBy(string Fingerprint, string By, DateTime AtUtc);
