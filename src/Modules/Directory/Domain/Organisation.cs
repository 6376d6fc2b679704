using Entente.Modules.Directory.Contracts;
using Entente.Platform.Lists;
using Entente.Platform.Search;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>A firm or another body that people work for: our own, or one that we have to do with.</summary>
internal sealed class Organisation : IWorkspaceRow, IVersioned, IAudited, ISearchable
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

    public string? ExternalId { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>True for our own firm, of which a workspace has at most one.</summary>
    public bool IsOwn { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    public string CountrySortKey { get; private set; } = string.Empty;

    public string SectorSortKey { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime ChangedUtc { get; private set; }

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
        ExternalId = Cleaned.OrNull(details.ExternalId);
        Notes = Cleaned.Lines(details.Notes);
        IsOwn = details.IsOwn;
        ChangedUtc = nowUtc;
        SearchText = FoldedText.Of(Name, Website, Sector, ExternalId, Countries.NameOf(Country));
        SortKey = SortKeys.Of(Name);
        CountrySortKey = SortKeys.Of(Countries.NameOf(Country), Name);
        SectorSortKey = SortKeys.Of(Sector, Name);
    }

    public SearchRow? ToSearchRow() => SearchRow.Of(Id, SearchKinds.Organisation, Name, SearchText);

    public OrganisationRef ToRef() => new(Id, Name, IsOwn);
}
