using System.Text.Json.Serialization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>A person as lists, pages, exports and programs see them.</summary>
internal sealed record PersonView : ITaggedView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public Guid OrganisationId { get; init; }

    /// <summary>The organisation's name.</summary>
    public string Organisation { get; init; } = string.Empty;

    /// <summary>True for people of our own firm.</summary>
    public bool IsOurs { get; init; }

    public PersonLevel? Level { get; init; }

    /// <summary>What the person works on.</summary>
    public string? Function { get; init; }

    /// <summary>The title.</summary>
    public string? Position { get; init; }

    /// <summary>The first day of this position.</summary>
    public DateOnly? PositionSince { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Earlier and other names, one a line.</summary>
    public string? FormerNames { get; init; }

    public IReadOnlyList<TagView> Tags { get; set; } = [];

    public string? ExternalId { get; init; }

    public string? Notes { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime ChangedUtc { get; init; }

    [JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);

    [JsonIgnore]
    public Guid Version { get; init; }

    [JsonIgnore]
    public string SearchText { get; init; } = string.Empty;

    [JsonIgnore]
    public string SortKey { get; init; } = string.Empty;

    [JsonIgnore]
    public string LevelSortKey { get; init; } = string.Empty;

    [JsonIgnore]
    public string FunctionSortKey { get; init; } = string.Empty;

    public static IQueryable<PersonView> Of(AppDbContext db) =>
        from p in db.Set<Person>()
        join o in db.Set<Organisation>() on p.OrganisationId equals o.Id
        select new PersonView
        {
            Id = p.Id,
            Name = p.Name,
            OrganisationId = o.Id,
            Organisation = o.Name,
            IsOurs = o.IsOwn,
            Level = p.Level,
            Function = p.Function,
            Position = p.Position,
            PositionSince = p.PositionSince,
            Email = p.Email,
            Phone = p.Phone,
            FormerNames = p.FormerNames,
            ExternalId = p.ExternalId,
            Notes = p.Notes,
            CreatedUtc = p.CreatedUtc,
            ChangedUtc = p.ChangedUtc,
            Version = p.Version,
            SearchText = p.SearchText,
            SortKey = p.SortKey,
            LevelSortKey = p.LevelSortKey,
            FunctionSortKey = p.FunctionSortKey,
        };

    public PersonDetails ToDetails() => new()
    {
        Name = Name,
        OrganisationId = OrganisationId,
        Organisation = Organisation,
        Level = Level,
        Function = Function,
        Position = Position,
        PositionSince = PositionSince,
        Email = Email,
        Phone = Phone,
        FormerNames = FormerNames,
        ExternalId = ExternalId,
        Notes = Notes,
    };
}
