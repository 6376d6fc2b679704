using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>The filter of any of the three lists, as it stands in the list's address.</summary>
internal sealed record ListFilter
{
    public string? Search { get; set; }

    public string? Kind { get; set; }

    public string? Country { get; set; }

    public Guid? Organisation { get; set; }

    public string? Level { get; set; }

    public string? Owner { get; set; }

    public string? Stage { get; set; }

    public string? Tag { get; set; }

    public Refusal? Breach(RecordKind record) => record switch
    {
        RecordKind.Organisation => OfOrganisations.Breach(),
        RecordKind.Person => OfPeople.Breach(),
        _ => OfRelationships.Breach(),
    };

    public IQueryable<Guid> Ids(AppDbContext db, RecordKind record) => record switch
    {
        RecordKind.Organisation => OfOrganisations.In(OrganisationView.Of(db), db).Select(o => o.Id),
        RecordKind.Person => OfPeople.In(PersonView.Of(db), db).Select(p => p.Id),
        _ => OfRelationships.In(RelationshipView.Of(db), db).Select(r => r.Id),
    };

    private OrganisationFilter OfOrganisations => new(Search, Kind, Country, Tag);

    private PersonFilter OfPeople => new(Search, Organisation, Level, Tag);

    private RelationshipFilter OfRelationships => new(Search, Kind, Owner, Stage, Tag);
}
