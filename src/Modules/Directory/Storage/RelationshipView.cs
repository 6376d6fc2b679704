using System.Text.Json.Serialization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>A relationship as lists, pages, exports and programs see it.</summary>
internal sealed record RelationshipView : ITaggedView
{
    public required Guid Id { get; init; }

    /// <summary>The name, or the other organisation's when it has none of its own.</summary>
    public required string Title { get; init; }

    public string? Name { get; init; }

    public Guid OrganisationId { get; init; }

    /// <summary>The other organisation's name.</summary>
    public string Organisation { get; init; } = string.Empty;

    /// <summary>What the other organisation is to us.</summary>
    public IReadOnlyList<RelationshipKind> Kinds => RelationshipKinds.Parse(KindsText);

    /// <summary>How far it is.</summary>
    public RelationshipStage? Stage { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>The person of our own firm who answers for it at the top.</summary>
    public Guid? OurSponsorId { get; set; }

    public string? OurSponsor { get; set; }

    /// <summary>The person of the other organisation who answers for it there.</summary>
    public Guid? TheirSponsorId { get; set; }

    public string? TheirSponsor { get; set; }

    public IReadOnlyList<TagView> Tags { get; set; } = [];

    public Guid? OwnerId { get; init; }

    /// <summary>The owner's name.</summary>
    public string? Owner { get; init; }

    /// <summary>True when the owner belongs to the workspace no more.</summary>
    public bool OwnerHasLeft { get; init; }

    public string? Notes { get; init; }

    /// <summary>How many people of the other organisation are in the directory.</summary>
    public int People { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime ChangedUtc { get; init; }

    [JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);

    [JsonIgnore]
    public Guid Version { get; init; }

    [JsonIgnore]
    public string KindsText { get; init; } = string.Empty;

    [JsonIgnore]
    public string SearchText { get; init; } = string.Empty;

    [JsonIgnore]
    public string SortKey { get; init; } = string.Empty;

    [JsonIgnore]
    public string SinceSortKey { get; init; } = string.Empty;

    public static IQueryable<RelationshipView> Of(AppDbContext db) =>
        from r in db.Set<Relationship>()
        join o in db.Set<Organisation>() on r.OrganisationId equals o.Id
        select new RelationshipView
        {
            Id = r.Id,
            Title = r.Title,
            Name = r.Name,
            OrganisationId = o.Id,
            Organisation = o.Name,
            KindsText = r.Kinds,
            Stage = r.Stage,
            Since = r.Since,
            OwnerId = r.OwnerId,
            Owner = db.Users.Where(u => u.Id == r.OwnerId).Select(u => u.DisplayName).FirstOrDefault(),
            OwnerHasLeft = r.OwnerId != null && !db.Members.Any(m => m.WorkspaceId == r.WorkspaceId && m.UserId == r.OwnerId),
            Notes = r.Notes,
            People = db.Set<Person>().Count(p => p.OrganisationId == o.Id),
            CreatedUtc = r.CreatedUtc,
            ChangedUtc = r.ChangedUtc,
            Version = r.Version,
            SearchText = r.SearchText,
            SortKey = r.SortKey,
            SinceSortKey = r.SinceSortKey,
        };

    public RelationshipDetails ToDetails() => new()
    {
        OrganisationId = OrganisationId,
        Organisation = Organisation,
        Kinds = [.. Kinds],
        Name = Name,
        Stage = Stage,
        Since = Since,
        OurSponsorId = OurSponsorId,
        TheirSponsorId = TheirSponsorId,
        OwnerId = OwnerId,
        Notes = Notes,
    };
}
