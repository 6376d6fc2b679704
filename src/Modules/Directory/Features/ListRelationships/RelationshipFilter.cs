using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Which relationships are wanted; everything empty: all.</summary>
/// <param name="Search">Words in the name of the relationship or of the other organisation.</param>
/// <param name="Kind">What the other organisation is to us.</param>
/// <param name="Stage">idea, forming, active, ending or ended.</param>
/// <param name="Tag">A tag, by its word or id.</param>
/// <param name="Owner">The user id of the member who looks after them, or "none" for those without an owner.</param>
internal sealed record RelationshipFilter(string? Search = null, string? Kind = null, string? Owner = null, string? Stage = null, string? Tag = null)
{
    public const string NoOwner = "none";

    private bool IsWithoutOwner => NoOwner.Equals(Owner, StringComparison.OrdinalIgnoreCase);

    public Refusal? Breach()
    {
        if (KindChoice.Breach(Kind) is { } error)
        {
            return Refusal.Invalid(new FieldError(nameof(Kind), error));
        }

        if (!string.IsNullOrEmpty(Stage) && StageWords.StageOf(Stage) is null)
        {
            return Refusal.Invalid(new FieldError(nameof(Stage), $"'{Stage}' is no stage. Choose idea, forming, active, ending or ended."));
        }

        return string.IsNullOrEmpty(Owner) || IsWithoutOwner || Guid.TryParse(Owner, out _)
            ? null
            : Refusal.Invalid(new FieldError(nameof(Owner), $"'{Owner}' is no owner. Send a member's user id, or {NoOwner}."));
    }

    public IQueryable<RelationshipView> In(IQueryable<RelationshipView> rows, AppDbContext db)
    {
        if (KindChoice.IsNone(Kind))
        {
            rows = rows.Where(r => r.KindsText == string.Empty);
        }
        else if (KindChoice.WordOf(Kind) is { } word)
        {
            rows = rows.Where(r => r.KindsText.Contains(word));
        }

        if (IsWithoutOwner)
        {
            rows = rows.Where(r => r.OwnerId == null);
        }
        else if (Guid.TryParse(Owner, out var owner))
        {
            rows = rows.Where(r => r.OwnerId == owner);
        }

        if (StageWords.StageOf(Stage) is { } stage)
        {
            rows = rows.Where(r => r.Stage == stage);
        }

        return rows.Tagged(db, RecordKind.Relationship, Tag).Containing(r => r.SearchText, Search);
    }
}
