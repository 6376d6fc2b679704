using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Import;

/// <summary>What a row says about our relationship with an organisation.</summary>
internal sealed class RelationshipRow : INamesOrganisationInFile, ITakesOver<RelationshipRow>, IValidatableObject
{
    /// <summary>What other programs call a kind.</summary>
    private static readonly Dictionary<string, RelationshipKind> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["client"] = RelationshipKind.Customer, ["prospect"] = RelationshipKind.Customer, ["buyer"] = RelationshipKind.Customer,
        ["vendor"] = RelationshipKind.Supplier, ["alliance"] = RelationshipKind.Partner, ["alliance partner"] = RelationshipKind.Partner,
        ["reseller"] = RelationshipKind.Distributor, ["channel partner / reseller"] = RelationshipKind.Distributor,
        ["customer - direct"] = RelationshipKind.Customer, ["customer - channel"] = RelationshipKind.Customer,
        ["technology partner"] = RelationshipKind.Partner,
    };

    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    [PlainText(Lengths.ExternalId)]
    public string? OrganisationExternalId { get; set; }

    public IList<RelationshipKind> Kinds { get; set; } = [];

    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    public DateOnly? Since { get; set; }

    [PlainText(Lengths.Email)]
    public string? Owner { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    public RelationshipStage? Stage { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid? OwnerId { get; set; }

    /// <summary>The organisation itself.</summary>
    public Organisation? Other { get; set; }

    public string? TakeKinds(string text)
    {
        Kinds = [];
        foreach (var word in text.Split([',', ';', '|', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Words.TryGetValue(word, out var kind) || (Enum.TryParse(word, ignoreCase: true, out kind) && Enum.IsDefined(kind) && char.IsAsciiLetter(word[0])))
            {
                Kinds.Add(kind);
            }
            else
            {
                return $"'{word}' is no kind of relationship. Kinds are customer, partner, supplier, distributor and competitor.";
            }
        }

        return null;
    }

    public RelationshipDetails ToDetails() => new()
    {
        OrganisationId = OrganisationId, Kinds = [.. Kinds], Name = Name, Since = Since, OwnerId = OwnerId, Notes = Notes, Stage = Stage,
    };

    public void TakeOver(RelationshipRow from)
    {
        (OrganisationId, Other) = (from.OrganisationId, from.Other);
        OwnerId = from.OwnerId ?? OwnerId;
    }

    /// <summary>The rules of the form that its annotations do not say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => ToDetails().Validate(validationContext);
}
