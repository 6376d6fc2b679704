using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Import;

/// <summary>Organisations from files: accounts and companies of other programs.</summary>
internal sealed class OrganisationImport : RecordImport<Organisation, OrganisationRow>
{
    public override string Key => "organisations";

    public override string Title => "Organisations";

    public override string Path => "organisations";

    public override int Order => 10;

    protected override IReadOnlyList<ImportField<OrganisationRow>> DeclareFields() =>
    [
        new("name", "Name", CellReading.Text<OrganisationRow>((r, v) => r.Name = v))
        {
            IsRequired = true, Synonyms = ["account name", "company name", "company", "organisation", "organization", "firm", "account"],
        },
        new("external-id", "External id", CellReading.Text<OrganisationRow>((r, v) => r.ExternalId = v))
        {
            Hint = "The id in the other program, by which a second import finds the organisation again.",
            Synonyms = ["id", "account id", "record id", "company id", "external key", "sugar id", "organisation id"],
        },
        new("country", "Country", CellReading.Text<OrganisationRow>((r, v) => r.Country = v))
        {
            Hint = "A country's name or its two letters.",
            Synonyms = ["billing address country", "billing country", "country/region", "country code", "shipping address country", "billing address country code"],
        },
        new("website", "Website", CellReading.Text<OrganisationRow>((r, v) => r.Website = v))
        {
            Synonyms = ["web site", "website url", "url", "company domain name", "domain", "homepage", "account site"],
        },
        new("sector", "Sector", CellReading.Text<OrganisationRow>((r, v) => r.Sector = v)) { Synonyms = ["industry", "branch", "sector name"] },
        new("notes", "Notes", CellReading.Text<OrganisationRow>((r, v) => r.Notes = v)) { Synonyms = ["description", "about us", "comments", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Organisation, OrganisationRow>> DeclareKeys() =>
    [
        new("external-id", "external id", r => r.ExternalId, o => o.ExternalId,
            (all, keys) => all.Where(o => keys.Contains(o.ExternalId)), "external-id") { IsUnique = true },
        new("name", "name", r => SortKeys.Of(r.Name ?? "") is { Length: > 0 } key ? key : null, o => o.SortKey,
            (all, keys) => all.Where(o => keys.Contains(o.SortKey)), "name"),
    ];

    protected override OrganisationRow RowOf(Organisation record) => new()
    {
        Name = record.Name, ExternalId = record.ExternalId, Country = record.Country, Website = record.Website,
        Sector = record.Sector, Notes = record.Notes, IsOwn = record.IsOwn,
    };

    /// <summary>What stands on the timeline was written by somebody.</summary>
    protected override bool Owns(Type dependent) => dependent != typeof(SubjectLink) && base.Owns(dependent);

    protected override string FieldOf(string property) => property == nameof(OrganisationRow.ExternalId) ? "External id" : property;

    protected override Organisation Create(Guid workspaceId, OrganisationRow row, DateTime nowUtc) =>
        Organisation.Create(workspaceId, row.ToDetails(), nowUtc);

    protected override void Change(Organisation record, OrganisationRow row, DateTime nowUtc) => record.Change(row.ToDetails(), nowUtc);

    /// <summary>A relationship without a name of its own is called as the organisation.</summary>
    protected override async Task FollowAsync(AppDbContext db, IReadOnlyList<Organisation> changed, CancellationToken ct)
    {
        var byId = changed.ToDictionary(o => o.Id);
        var ids = byId.Keys.ToList();
        foreach (var relationship in await db.Set<Relationship>().Where(r => ids.Contains(r.OrganisationId)).ToListAsync(ct))
        {
            relationship.TakeNameOf(byId[relationship.OrganisationId]);
        }
    }
}
