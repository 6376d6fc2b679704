using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Import;

/// <summary>Relationships from files: one for each organisation, of one or several kinds.</summary>
internal sealed class RelationshipImport : RecordImport<Relationship, RelationshipRow>
{
    private static readonly Dictionary<string, RelationshipStage> Stages =
        Enum.GetValues<RelationshipStage>().ToDictionary(stage => stage.ToString().ToLowerInvariant());

    public override string Key => "relationships";

    public override string Title => "Relationships";

    public override string Path => "relationships";

    public override int Order => 30;

    protected override IReadOnlyList<ImportField<RelationshipRow>> DeclareFields() =>
    [
        new("organisation", "Organisation", CellReading.Text<RelationshipRow>((r, v) => r.Organisation = v))
        {
            Hint = "By its name.", Synonyms = ["account name", "account", "company", "company name", "organization", "name", "partner", "firm"],
        },
        new("organisation-id", "Organisation's external id", CellReading.Text<RelationshipRow>((r, v) => r.OrganisationExternalId = v))
        {
            Synonyms = ["account id", "company id", "organisation id", "organization id", "id", "external id"],
        },
        new("kinds", "Kinds", (row, text, _) => row.TakeKinds(text))
        {
            IsRequired = true, Hint = "Customer, partner, supplier, distributor, competitor; several with commas.",
            Synonyms = ["kind", "type", "account type", "relationship", "relationship type", "company type"],
        },
        new("title", "Name of its own", CellReading.Text<RelationshipRow>((r, v) => r.Name = v)) { Synonyms = ["relationship name", "alliance"] },
        new("since", "Since", CellReading.Date<RelationshipRow>((r, v) => r.Since = v))
        {
            Synonyms = ["start date", "since date", "customer since", "partner since", "begin"],
        },
        new("stage", "Stage", CellReading.Choice<RelationshipRow, RelationshipStage>(Stages, (r, v) => r.Stage = v))
        {
            Hint = "Idea, forming, active, ending or ended.", Synonyms = ["status", "lifecycle stage", "account status"],
        },
        new("owner", "Owner", CellReading.Text<RelationshipRow>((r, v) => r.Owner = v))
        {
            Hint = "A member of the workspace, by e-mail address or name.",
            Synonyms = ["assigned user", "assigned user name", "account owner", "company owner", "owner email", "assigned to"],
        },
        new("notes", "Notes", CellReading.Text<RelationshipRow>((r, v) => r.Notes = v)) { Synonyms = ["description", "comments", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Relationship, RelationshipRow>> DeclareKeys() =>
    [
        new("organisation", "organisation", r => r.OrganisationId?.ToString(), r => r.OrganisationId.ToString(), FindByOrganisation,
            "organisation", "organisation-id") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(
        AppDbContext db, IReadOnlyList<IncomingRow<RelationshipRow>> rows, CancellationToken ct)
    {
        await OrganisationLookup.RunAsync(db, rows, ct);
        var ids = rows.Select(r => r.Row.OrganisationId).OfType<Guid>().Distinct().ToList();
        var found = await db.Set<Organisation>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var members = await MemberLookup.ReadAsync(db, rows.Any(r => r.Row.Owner is not null), ct);
        foreach (var row in rows)
        {
            row.Row.Other = row.Row.OrganisationId is { } id ? found.GetValueOrDefault(id) : null;
            row.Row.OwnerId = members.Find(row, "Owner", row.Row.Owner) ?? row.Row.OwnerId;
        }
    }

    protected override RelationshipRow RowOf(Relationship record) => new()
    {
        OrganisationId = record.OrganisationId, Kinds = [.. record.ListKinds()], Name = record.Name, Since = record.Since,
        OwnerId = record.OwnerId, Notes = record.Notes, Stage = record.Stage,
    };

    protected override string FieldOf(string property) => property switch
    {
        nameof(RelationshipRow.OrganisationExternalId) => "Organisation's external id",
        nameof(RelationshipRow.Name) => "Name of its own",
        _ => property,
    };

    protected override RowProblem? FindBreach(RelationshipRow row, Relationship? record) => row.Other switch
    {
        null => new("Organisation", "A relationship is with an organisation: give its name or its external id."),
        { IsOwn: true } own => new("Organisation", $"{own.Name} is our own firm. A relationship is with another organisation."),
        _ => null,
    };

    protected override Relationship Create(Guid workspaceId, RelationshipRow row, DateTime nowUtc) =>
        Relationship.Create(row.Other!, row.ToDetails(), nowUtc);

    protected override void Change(Relationship record, RelationshipRow row, DateTime nowUtc) =>
        record.Change(row.Other!, row.ToDetails(), nowUtc);

    private static IQueryable<Relationship> FindByOrganisation(IQueryable<Relationship> all, IReadOnlyList<string> keys)
    {
        var ids = keys.Select(Guid.Parse).ToList();
        return all.Where(r => ids.Contains(r.OrganisationId));
    }
}
