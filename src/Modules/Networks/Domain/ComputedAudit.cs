using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// What an audit came to: one row that a new computation replaces whole, so that nobody sees half of one and half of
/// another. Whether it still fits the audit is told by the two fingerprints.
/// </summary>
internal sealed class ComputedAudit : IWorkspaceRow, IVersioned
{
    public const int LongestSays = 1000;

    private ComputedAudit()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    /// <summary>Which shape <see cref="ReportJson"/> has.</summary>
    public int Format { get; private set; }

    public string ReportJson { get; private set; } = string.Empty;

    /// <summary>The picture in both shapes with its controls, legend and caption, as a page shows it.</summary>
    public string FigureHtml { get; private set; } = string.Empty;

    /// <summary>The picture with the firms side by side, as a file of its own.</summary>
    public string WideSvg { get; private set; } = string.Empty;

    /// <summary>The picture with the firms above each other, for phones, as a file of its own.</summary>
    public string NarrowSvg { get; private set; } = string.Empty;

    /// <summary>The first computed sentence, for lists.</summary>
    public string Says { get; private set; } = string.Empty;

    public int People { get; private set; }

    public int Answered { get; private set; }

    /// <summary>Of the people, the ratings and the settings that this was computed from.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    public DateTime ComputedUtc { get; private set; }

    /// <summary>Name of the person who had it computed.</summary>
    public string ComputedBy { get; private set; } = string.Empty;

    public Guid Version { get; private set; }

    public static ComputedAudit For(Guid workspaceId, Guid auditId) =>
        new() { WorkspaceId = workspaceId, AuditId = auditId, Version = Guid.CreateVersion7() };

    public void Hold(ComputedContent content, string fingerprint, string by, DateTime nowUtc)
    {
        (Format, ReportJson) = (content.Format, content.ReportJson);
        (FigureHtml, WideSvg, NarrowSvg) = (content.FigureHtml, content.WideSvg, content.NarrowSvg);
        Says = content.Says.Length > LongestSays ? content.Says[..LongestSays] : content.Says;
        (People, Answered, Fingerprint) = (content.People, content.Answered, fingerprint);
        (ComputedBy, ComputedUtc) = (by, nowUtc);
    }
}

/// <summary>What a computation hands over to be stored.</summary>
internal sealed record ComputedContent(
    int Format, string ReportJson, string FigureHtml, string WideSvg, string NarrowSvg, string Says, int People, int Answered);
