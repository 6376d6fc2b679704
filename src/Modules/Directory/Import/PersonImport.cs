using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Import;

/// <summary>People from files: contacts of other programs.</summary>
internal sealed class PersonImport : RecordImport<Person, PersonRow>
{
    private static readonly Dictionary<string, PersonLevel> Levels = new(StringComparer.Ordinal)
    {
        ["senior"] = PersonLevel.Senior, ["middle"] = PersonLevel.Middle, ["operating"] = PersonLevel.Operating,
        ["executive"] = PersonLevel.Senior, ["c-level"] = PersonLevel.Senior, ["vp"] = PersonLevel.Senior, ["director"] = PersonLevel.Senior,
        ["owner"] = PersonLevel.Senior, ["partner"] = PersonLevel.Senior, ["manager"] = PersonLevel.Middle,
        ["employee"] = PersonLevel.Operating, ["entry"] = PersonLevel.Operating,
    };

    public override string Key => "people";

    public override string Title => "People";

    public override string Path => "people";

    public override int Order => 20;

    protected override IReadOnlyList<ImportField<PersonRow>> DeclareFields() =>
    [
        new("name", "Name", CellReading.Text<PersonRow>((r, v) => r.Name = v))
        {
            Hint = "The whole name; or choose first and last name.", Synonyms = ["full name", "contact name", "contact", "person"],
        },
        new("first-name", "First name", CellReading.Text<PersonRow>((r, v) => r.FirstName = v)) { Synonyms = ["given name", "forename"] },
        new("last-name", "Last name", CellReading.Text<PersonRow>((r, v) => r.LastName = v)) { Synonyms = ["surname", "family name"] },
        new("external-id", "External id", CellReading.Text<PersonRow>((r, v) => r.ExternalId = v))
        {
            Hint = "The id in the other program.", Synonyms = ["id", "contact id", "record id", "person id"],
        },
        new("organisation", "Organisation", CellReading.Text<PersonRow>((r, v) => r.Organisation = v))
        {
            Hint = "By its name.",
            Synonyms = ["account name", "account", "company", "company name", "organization", "organisation name", "associated company", "firm"],
        },
        new("organisation-id", "Organisation's external id", CellReading.Text<PersonRow>((r, v) => r.OrganisationExternalId = v))
        {
            Synonyms = ["account id", "company id", "associated company id", "associated company ids", "organisation id", "organization id"],
        },
        new("level", "Level", CellReading.Choice<PersonRow, PersonLevel>(Levels, (r, v) => r.Level = v))
        {
            Hint = "Senior, middle or operating.", Synonyms = ["seniority", "management level", "employment seniority"],
        },
        new("function", "Function", CellReading.Text<PersonRow>((r, v) => r.Function = v)) { Synonyms = ["department", "job function", "employment role"] },
        new("position", "Position", CellReading.Text<PersonRow>((r, v) => r.Position = v))
        {
            Synonyms = ["title", "job title", "account title", "contact title", "role"],
        },
        new("position-since", "Position since", CellReading.Date<PersonRow>((r, v) => r.PositionSince = v)) { Synonyms = ["in position since"] },
        new("phone", "Phone", CellReading.Text<PersonRow>((r, v) => r.Phone = v))
        {
            Synonyms = ["phone number", "office phone", "business phone", "mobile phone", "mobile"],
        },
        new("email", "E-mail", CellReading.Text<PersonRow>((r, v) => r.Email = v)) { Synonyms = ["email address", "email", "work email", "mail"] },
        new("notes", "Notes", CellReading.Text<PersonRow>((r, v) => r.Notes = v)) { Synonyms = ["description", "comments", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Person, PersonRow>> DeclareKeys() =>
    [
        new("external-id", "external id", r => r.ExternalId, p => p.ExternalId,
            (all, keys) => all.Where(p => keys.Contains(p.ExternalId)), "external-id"),
        new("email", "e-mail", r => MatchKeys.OfEmail(r.Email), p => p.EmailKey, (all, keys) => all.Where(p => keys.Contains(p.EmailKey)), "email"),
        new("name", "name and organisation", r => r.NameKey, p => PersonRow.KeyOf(p.OrganisationId, p.SortKey), FindByName, "name", "last-name"),
    ];

    private static IQueryable<Person> FindByName(IQueryable<Person> all, IReadOnlyList<string> keys)
    {
        var organisations = keys.Select(key => Guid.Parse(key[..PersonRow.IdLength])).Distinct().ToList();
        var names = keys.Select(key => key[PersonRow.IdLength..]).Distinct().ToList();
        return all.Where(p => organisations.Contains(p.OrganisationId) && names.Contains(p.SortKey));
    }

    protected override Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<PersonRow>> rows, CancellationToken ct) =>
        OrganisationLookup.RunAsync(db, rows, ct);

    protected override PersonRow RowOf(Person record) => new()
    {
        Name = record.Name, ExternalId = record.ExternalId, OrganisationId = record.OrganisationId, Level = record.Level,
        Function = record.Function, Position = record.Position, PositionSince = record.PositionSince, Phone = record.Phone,
        Email = record.Email, Notes = record.Notes, Known = new() { FormerNames = record.FormerNames },
    };

    /// <summary>What stands on the timeline was written by somebody.</summary>
    protected override bool Owns(Type dependent) => dependent != typeof(SubjectLink) && base.Owns(dependent);

    protected override string FieldOf(string property) => property switch
    {
        nameof(PersonRow.ExternalId) => "External id",
        nameof(PersonRow.OrganisationExternalId) => "Organisation's external id",
        nameof(PersonRow.FirstName) => "First name",
        nameof(PersonRow.LastName) => "Last name",
        nameof(PersonRow.Email) => "E-mail",
        nameof(PersonRow.PositionSince) => "Position since",
        _ => property,
    };

    protected override RowProblem? FindBreach(PersonRow row, Person? record) => row.OrganisationId is null
        ? new("Organisation", "A person works for an organisation: give its name or its external id.") : null;

    protected override Person Create(Guid workspaceId, PersonRow row, DateTime nowUtc) =>
        Person.Create(workspaceId, row.OrganisationId!.Value, row.ToDetails(), nowUtc);

    protected override void Change(Person record, PersonRow row, DateTime nowUtc) =>
        record.Change(row.OrganisationId!.Value, row.ToDetails(), nowUtc);
}
