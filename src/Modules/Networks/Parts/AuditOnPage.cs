using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;

namespace Entente.Modules.Networks.Parts;

/// <summary>The computed audit that a page is about, handed down to the page's sections.</summary>
internal sealed record AuditOnPage(AuditDetails Details, StoredReport Stored, Actor Actor)
{
    public AuditReport Report => Stored.Report;

    public Guid Id => Details.Audit.Id;

    /// <summary>The page of the audit, and below it its files.</summary>
    public string Href => Actor.PageOf(AuditPaths.Audit(Id));

    public string PersonHref(string key) => Actor.PageOf(AuditPaths.Person(Id, key));

    /// <summary>The list of ties, narrowed down; an empty value narrows nothing.</summary>
    public string TiesHref(params (string Name, string? Value)[] filters) => $"{Href}/ties?" + string.Join(
        '&', filters.Where(filter => !string.IsNullOrEmpty(filter.Value)).Select(filter => $"{filter.Name}={Uri.EscapeDataString(filter.Value!)}"));

    /// <summary>The people and ties that a finding rests on, counted from 1.</summary>
    public string EvidenceHref(int finding) => $"{Href}?finding={finding}#people";
}
