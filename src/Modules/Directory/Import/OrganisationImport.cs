using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Import;

/// <summary>Organisations from files: accounts and companies of other programs.</summary>
internal sealed class OrganisationImport : RecordImport<Organisation, OrganisationDetails>
{
    public override string Key => "organisations";

    public override string Title => "Organisations";

    public override string Path => "organisations";

    public override int Order => 10;

    protected override IReadOnlyList<ImportField<OrganisationDetails>> DeclareFields() =>
    [
        new("name", "Name", CellReading.Text<OrganisationDetails>((r, v) => r.Name = v))
        {
            IsRequired = true, Synonyms = ["account name", "company name", "company", "organisation", "organization", "firm", "account"],
        },
        new("external-id", "External id", CellReading.Text<OrganisationDetails>((r, v) => r.ExternalId = v))
        {
            Hint = "The id in the other program, by which a second import finds the organisation again.",
            Synonyms = ["id", "account id", "record id", "company id", "external key", "sugar id", "organisation id"],
        },
        new("country", "Country", CellReading.Text<OrganisationDetails>((r, v) => r.Country = v is null ? null : Countries.CodeOf(v) ?? v))
        {
            Hint = "A country's name or its two letters.",
            Synonyms = ["billing address country", "billing country", "country/region", "country code", "shipping address country", "billing address country code"],
        },
        new("website", "Website", CellReading.Text<OrganisationDetails>((r, v) => r.Website = v))
        {
            Synonyms = ["web site", "website url", "url", "company domain name", "domain", "homepage", "account site"],
        },
        new("sector", "Sector", CellReading.Text<OrganisationDetails>((r, v) => r.Sector = v)) { Synonyms = ["industry", "branch", "sector name"] },
        new("former-names", "Former names", CellReading.Text<OrganisationDetails>((r, v) => r.FormerNames = v?.Replace(';', '\n')))
        {
            Hint = "One a line, or with semicolons.", Synonyms = ["also known as", "aliases", "other names", "previous names"],
        },
        new("domains", "Domains", CellReading.Text<OrganisationDetails>((r, v) => r.Domains = v?.Replace(';', '\n').Replace(',', '\n')))
        {
            Hint = "Besides the website's; one a line, or with commas.", Synonyms = ["additional domains", "email domains"],
        },
        new("employees", "Employees", CellReading.Number<OrganisationDetails>((r, v) => r.Employees = v is { } n ? (int)Math.Clamp(n, -1, int.MaxValue) : null))
        {
            Synonyms = ["number of employees", "no of employees", "company size", "headcount", "size"],
        },
        new("lei", "LEI", CellReading.Text<OrganisationDetails>((r, v) => r.Lei = v)) { Synonyms = ["legal entity identifier", "lei code"] },
        new("duns", "D-U-N-S number", CellReading.Text<OrganisationDetails>((r, v) => r.Duns = v)) { Synonyms = ["duns number", "duns no"] },
        new("vat-id", "VAT number", CellReading.Text<OrganisationDetails>((r, v) => r.VatId = v)) { Synonyms = ["vat id", "tax id", "vat registration number"] },
        new("notes", "Notes", CellReading.Text<OrganisationDetails>((r, v) => r.Notes = v)) { Synonyms = ["description", "about us", "comments", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Organisation, OrganisationDetails>> DeclareKeys() =>
    [
        new("external-id", "external id", r => r.ExternalId, o => o.ExternalId,
            (all, keys) => all.Where(o => keys.Contains(o.ExternalId)), "external-id") { IsUnique = true },
        new("name", "name", r => SortKeys.Of(r.Name ?? "") is { Length: > 0 } key ? key : null, o => o.SortKey,
            (all, keys) => all.Where(o => keys.Contains(o.SortKey)), "name"),
    ];

    protected override OrganisationDetails RowOf(Organisation record) => new()
    {
        Name = record.Name, Country = record.Country, Website = record.Website, Sector = record.Sector, FormerNames = record.FormerNames,
        Domains = record.Domains, Employees = record.Employees, Revenue = record.Revenue, Lei = record.Lei, Duns = record.Duns,
        VatId = record.VatId, ExternalId = record.ExternalId, Notes = record.Notes, IsOwn = record.IsOwn,
    };

    /// <summary>What stands on the timeline was written by somebody.</summary>
    protected override bool Owns(Type dependent) => dependent != typeof(SubjectLink) && base.Owns(dependent);

    protected override string FieldOf(string property) => property switch
    {
        nameof(OrganisationDetails.ExternalId) => "External id",
        nameof(OrganisationDetails.Lei) => "LEI",
        nameof(OrganisationDetails.Duns) => "D-U-N-S number",
        nameof(OrganisationDetails.VatId) => "VAT number",
        _ => property,
    };

    protected override Organisation Create(Guid workspaceId, OrganisationDetails row, DateTime nowUtc) =>
        Organisation.Create(workspaceId, row, nowUtc);

    protected override void Change(Organisation record, OrganisationDetails row, DateTime nowUtc) => record.Change(row, nowUtc);

    /// <summary>The keys of former names and further domains.</summary>
    protected override Task AddedAsync(AppDbContext db, IReadOnlyList<(Organisation Record, OrganisationDetails Row)> added, CancellationToken ct)
    {
        foreach (var (organisation, _) in added)
        {
            db.AddRange(MatchKeys.Aliases(organisation).Select(key => OrganisationAlias.Of(organisation, key)));
        }

        return Task.CompletedTask;
    }

    /// <summary>A relationship without a name of its own is called as the organisation; keys follow names and domains.</summary>
    protected override async Task FollowAsync(AppDbContext db, IReadOnlyList<Organisation> changed, CancellationToken ct)
    {
        foreach (var organisation in changed)
        {
            var entry = db.Entry(organisation);
            if (entry.Property(o => o.FormerNames).IsModified || entry.Property(o => o.Domains).IsModified)
            {
                await OrganisationAliasKeys.SyncAsync(db, organisation, ct);
            }
        }

        var byId = changed.ToDictionary(o => o.Id);
        var ids = byId.Keys.ToList();
        foreach (var relationship in await db.Set<Relationship>().Where(r => ids.Contains(r.OrganisationId)).ToListAsync(ct))
        {
            relationship.TakeNameOf(byId[relationship.OrganisationId]);
        }
    }
}
