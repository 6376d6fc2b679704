using System.Text.Json.Serialization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>An organisation as lists, pages, exports and programs see it.</summary>
internal sealed record OrganisationView : ITaggedView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The two-letter code of ISO 3166-1.</summary>
    public string? Country { get; init; }

    public string? Website { get; init; }

    public string? Sector { get; init; }

    /// <summary>Earlier and other names, one a line.</summary>
    public string? FormerNames { get; init; }

    /// <summary>Domains besides the website's, one a line.</summary>
    public string? Domains { get; init; }

    /// <summary>How many people work there, in all.</summary>
    public int? Employees { get; init; }

    /// <summary>The revenue of a year, as a band.</summary>
    public RevenueBand? Revenue { get; init; }

    public string? Lei { get; init; }

    public string? Duns { get; init; }

    public string? VatId { get; init; }

    /// <summary>The organisation to which this one belongs.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>That organisation's name.</summary>
    public string? Parent { get; set; }

    public IReadOnlyList<TagView> Tags { get; set; } = [];

    public string? ExternalId { get; init; }

    public string? Notes { get; init; }

    /// <summary>True for our own firm.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Our relationship with this organisation.</summary>
    public Guid? RelationshipId { get; init; }

    /// <summary>What the organisation is to us.</summary>
    public IReadOnlyList<RelationshipKind> Kinds => RelationshipKinds.Parse(KindsText);

    /// <summary>How many people of the directory work there.</summary>
    public int People { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime ChangedUtc { get; init; }

    [JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);

    [JsonIgnore]
    public Guid Version { get; init; }

    [JsonIgnore]
    public string? KindsText { get; init; }

    [JsonIgnore]
    public string SearchText { get; init; } = string.Empty;

    [JsonIgnore]
    public string SortKey { get; init; } = string.Empty;

    [JsonIgnore]
    public string CountrySortKey { get; init; } = string.Empty;

    [JsonIgnore]
    public string SectorSortKey { get; init; } = string.Empty;

    public static IQueryable<OrganisationView> Of(AppDbContext db) =>
        from o in db.Set<Organisation>()
        join r in db.Set<Relationship>() on o.Id equals r.OrganisationId into relationships
        from r in relationships.DefaultIfEmpty()
        select new OrganisationView
        {
            Id = o.Id,
            Name = o.Name,
            Country = o.Country,
            Website = o.Website,
            Sector = o.Sector,
            FormerNames = o.FormerNames,
            Domains = o.Domains,
            Employees = o.Employees,
            Revenue = o.Revenue,
            Lei = o.Lei,
            Duns = o.Duns,
            VatId = o.VatId,
            ExternalId = o.ExternalId,
            Notes = o.Notes,
            IsOwn = o.IsOwn,
            RelationshipId = r == null ? null : r.Id,
            KindsText = r == null ? null : r.Kinds,
            People = db.Set<Person>().Count(p => p.OrganisationId == o.Id),
            CreatedUtc = o.CreatedUtc,
            ChangedUtc = o.ChangedUtc,
            Version = o.Version,
            SearchText = o.SearchText,
            SortKey = o.SortKey,
            CountrySortKey = o.CountrySortKey,
            SectorSortKey = o.SectorSortKey,
        };

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
        ParentId = ParentId,
        Parent = Parent,
        ExternalId = ExternalId,
        Notes = Notes,
        IsOwn = IsOwn,
    };
}
