using Entente.Modules.Directory.Contracts;
using Entente.Platform.Lists;
using Entente.Platform.Search;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>A firm or another body that people work for: our own, or one that we have to do with.</summary>
internal sealed class Organisation : ITrashable, IVersioned, ISearchable
{
    private Organisation()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Country { get; private set; }

    public string? Website { get; private set; }

    public string? Sector { get; private set; }

    /// <summary>Earlier and other names, one a line.</summary>
    public string? FormerNames { get; private set; }

    /// <summary>Domains besides the website's, one a line.</summary>
    public string? Domains { get; private set; }

    public int? Employees { get; private set; }

    public RevenueBand? Revenue { get; private set; }

    public string? Lei { get; private set; }

    public string? Duns { get; private set; }

    public string? VatId { get; private set; }

    public string? ExternalId { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>True for our own firm, of which a workspace has at most one.</summary>
    public bool IsOwn { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    public string CountrySortKey { get; private set; } = string.Empty;

    public string SectorSortKey { get; private set; } = string.Empty;

    /// <summary>What makes another name the same firm, see <see cref="MatchKeys"/>; null when nothing is left of the name.</summary>
    public string? NameKey { get; private set; }

    public string? DomainKey { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public DateTime? DeletedUtc { get; private set; }

    public string? DeletedBy { get; private set; }

    public Guid? DeletionId { get; private set; }

    public string AuditLabel => Name;

    public static Organisation Create(Guid workspaceId, OrganisationDetails details, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var organisation = new Organisation { WorkspaceId = workspaceId, Id = id, Version = id, CreatedUtc = nowUtc };
        organisation.Change(details, nowUtc);
        return organisation;
    }

    public void Change(OrganisationDetails details, DateTime nowUtc)
    {
        Name = Cleaned.Required(details.Name);
        Country = Cleaned.OrNull(details.Country)?.ToUpperInvariant();
        Website = Cleaned.OrNull(details.Website) is { } website ? Domain.Website.Parse(website) : null;
        Sector = Cleaned.OrNull(details.Sector);
        FormerNames = Cleaned.LinesOnce(details.FormerNames);
        Domains = Cleaned.LinesOnce(details.Domains) is { } domains ? string.Join('\n', domains.Split('\n').Select(d => Domain.Website.HostOf(d) ?? d).Distinct()) : null;
        Employees = details.Employees;
        Revenue = details.Revenue;
        Lei = Identifiers.Compact(details.Lei);
        Duns = Identifiers.Compact(details.Duns);
        VatId = Identifiers.Compact(details.VatId);
        ExternalId = Cleaned.OrNull(details.ExternalId);
        Notes = Cleaned.Lines(details.Notes);
        IsOwn = details.IsOwn;
        ChangedUtc = nowUtc;
        NameKey = MatchKeys.OfName(Name);
        DomainKey = MatchKeys.OfWebsite(Website);
        SearchText = FoldedText.Of(Name, FormerNames, Website, Domains, Sector, ExternalId, Lei, Duns, VatId, Countries.NameOf(Country));
        SortKey = SortKeys.Of(Name);
        CountrySortKey = SortKeys.Of(Countries.NameOf(Country), Name);
        SectorSortKey = SortKeys.Of(Sector, Name);
    }

    public SearchRow? ToSearchRow() => DeletedUtc is not null ? null : SearchRow.Of(Id, SearchKinds.Organisation, Name, SearchText);

    public void Trash(Deletion deletion) => (DeletedUtc, DeletedBy, DeletionId) = (deletion.AtUtc, deletion.By, deletion.Id);

    public void Restore() => (DeletedUtc, DeletedBy, DeletionId) = (null, null, null);

    /// <summary>What a person has entered, without the parent.</summary>
    public OrganisationDetails ToDetails() => new()
    {
        Name = Name,
        Country = Country,
        Website = Website,
        Sector = Sector,
        FormerNames = FormerNames,
        Domains = Domains,
        Employees = Employees,
        Revenue = Revenue,
        Lei = Lei,
        Duns = Duns,
        VatId = VatId,
        ExternalId = ExternalId,
        Notes = Notes,
        IsOwn = IsOwn,
    };

    public OrganisationRef ToRef() => new(Id, Name, IsOwn);
}
