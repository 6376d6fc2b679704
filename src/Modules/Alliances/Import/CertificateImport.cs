using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Import;

/// <summary>What a row says about a certificate.</summary>
internal sealed class CertificateRow : AllianceFileRow<CertificateDetails>, ITakesOver<CertificateRow>
{
    [PlainText(Lengths.Name)]
    public string? Person { get; set; }

    public string? Key => AllianceId is { } alliance && Details.PersonId is { } person && Cleaned.OrNull(Details.Name) is { } name
        ? KeyOf(alliance, person, name) : null;

    public static string KeyOf(Guid alliance, Guid person, string name) => $"{alliance}{person}{FoldedText.Of(name)}";

    public void TakeOver(CertificateRow from) => AllianceId = from.AllianceId;
}

/// <summary>Certificates from files: what a training system exports of the people of both firms.</summary>
internal sealed class CertificateImport(IDirectory directory) : RecordImport<Certificate, CertificateRow>
{
    private const string PersonTitle = "Person";

    public override string Key => "certificates";

    public override string Title => "Certificates";

    public override string Path => AlliancePaths.List;

    public override int Order => 58;

    protected override IReadOnlyList<ImportField<CertificateRow>> DeclareFields() =>
    [
        .. SharedFields.OfAlliance<CertificateRow>(),
        new("person", PersonTitle, CellReading.Text<CertificateRow>((r, v) => r.Person = v))
        {
            IsRequired = true, Hint = "Somebody of either firm, by name or external id.", Synonyms = ["who", "employee", "consultant", "name", "full name"],
        },
        new("certificate", "Certificate", CellReading.Text<CertificateRow>((r, v) => r.Details.Name = v))
        {
            IsRequired = true, Synonyms = ["certification", "certificate name", "exam", "course"],
        },
        new("obtained", "Obtained", CellReading.Date<CertificateRow>((r, v) => r.Details.ObtainedOn = v))
        {
            IsRequired = true, Synonyms = ["obtained on", "passed on", "issued", "issue date", "date"],
        },
        new("expires", "Expires", CellReading.Date<CertificateRow>((r, v) => r.Details.ExpiresOn = v)) { Synonyms = ["expires on", "valid until", "expiry date"] },
    ];

    protected override IReadOnlyList<RecordKey<Certificate, CertificateRow>> DeclareKeys() =>
    [
        new("certificate", "person and certificate", r => r.Key, c => CertificateRow.KeyOf(c.AllianceId, c.PersonId, c.Name), FindByAlliance, "certificate") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<CertificateRow>> rows, CancellationToken ct)
    {
        await AllianceLookup.RunAsync(db, directory, rows, ct);
        var people = await PeopleLookup.ReadAsync(db, directory, rows.Select(r => r.Row.OrganisationId).OfType<Guid>(), ct);
        foreach (var row in rows.Where(r => r.Row.OrganisationId is not null))
        {
            row.Row.Details.PersonId = people.FindEither(row, PersonTitle, row.Row.Person, row.Row.OrganisationId);
        }
    }

    protected override CertificateRow RowOf(Certificate record) => new() { Details = record.ToDetails(), AllianceId = record.AllianceId };

    protected override Certificate Create(Guid workspaceId, CertificateRow row, DateTime nowUtc)
    {
        var certificate = Certificate.Begin(workspaceId, row.AllianceId!.Value);
        certificate.Change(row.Details);
        return certificate;
    }

    protected override void Change(Certificate record, CertificateRow row, DateTime nowUtc) => record.Change(row.Details);

    protected override string FieldOf(string property) => property switch
    {
        nameof(CertificateDetails.PersonId) => PersonTitle,
        nameof(CertificateDetails.Name) => "Certificate",
        nameof(CertificateDetails.ObtainedOn) => "Obtained",
        nameof(CertificateDetails.ExpiresOn) => "Expires",
        nameof(CertificateRow.Firm) => SharedFields.Firm,
        _ => property,
    };

    private static IQueryable<Certificate> FindByAlliance(IQueryable<Certificate> all, IReadOnlyList<string> keys)
    {
        var alliances = SharedFields.IdsOf(keys);
        return all.Where(c => alliances.Contains(c.AllianceId));
    }
}
