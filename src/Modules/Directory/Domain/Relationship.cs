using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Lists;
using Entente.Platform.Search;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>What our firm has with another organisation; one for each organisation, of several kinds at once.</summary>
internal sealed class Relationship : ITrashable, IVersioned, ISearchable
{
    private Relationship()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>The other organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Words as <see cref="RelationshipKinds"/> joins them.</summary>
    public string Kinds { get; private set; } = string.Empty;

    public string? Name { get; private set; }

    /// <summary>The name, or the other organisation's when it has none of its own.</summary>
    public string Title { get; private set; } = string.Empty;

    public RelationshipStage? Stage { get; private set; }

    public DateOnly? Since { get; private set; }

    /// <summary>
    /// A member of the workspace. No foreign key: whoever is removed from the workspace loses all rights at once,
    /// and what they looked after stays with their name on it until somebody takes it over.
    /// </summary>
    public Guid? OwnerId { get; private set; }

    public string? Notes { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    public string SinceSortKey { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public DateTime? DeletedUtc { get; private set; }

    public string? DeletedBy { get; private set; }

    public Guid? DeletionId { get; private set; }

    public string AuditLabel => Title;

    public static Relationship Create(Organisation other, RelationshipDetails details, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var relationship = new Relationship { WorkspaceId = other.WorkspaceId, Id = id, Version = id, CreatedUtc = nowUtc };
        relationship.Change(other, details, nowUtc);
        return relationship;
    }

    public void Change(Organisation other, RelationshipDetails details, DateTime nowUtc)
    {
        OrganisationId = other.Id;
        Kinds = Cleaned.Required(RelationshipKinds.Join(details.Kinds));
        Name = Cleaned.OrNull(details.Name);
        Stage = details.Stage;
        Since = details.Since;
        OwnerId = details.OwnerId;
        Notes = Cleaned.Lines(details.Notes);
        ChangedUtc = nowUtc;
        TakeNameOf(other);
    }

    /// <summary>Keeps title, search and order right when the other organisation is renamed.</summary>
    public void TakeNameOf(Organisation other)
    {
        Title = Name ?? other.Name;
        SearchText = FoldedText.Of(Name, other.Name);
        SortKey = SortKeys.Of(Title);
        SinceSortKey = SortKeys.Of(Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Title);
    }

    public SearchRow? ToSearchRow() => DeletedUtc is not null ? null : SearchRow.Of(Id, SearchKinds.Relationship, Title, SearchText);

    /// <summary>Gives it to another owner; false when that is the owner already.</summary>
    public bool Pass(Guid? ownerId, DateTime nowUtc)
    {
        var before = OwnerId;
        (OwnerId, ChangedUtc) = (ownerId, before == ownerId ? ChangedUtc : nowUtc);
        return before != ownerId;
    }

    /// <summary>Moves it to another stage; false when it is there already.</summary>
    public bool Move(RelationshipStage? stage, DateTime nowUtc)
    {
        var before = Stage;
        (Stage, ChangedUtc) = (stage, before == stage ? ChangedUtc : nowUtc);
        return before != stage;
    }

    /// <summary>The other organisation became part of another one.</summary>
    public void Follow(Organisation other)
    {
        OrganisationId = other.Id;
        TakeNameOf(other);
    }

    /// <summary>A second relationship with the same firm became part of this one: what the firm is to us in either.</summary>
    public void Absorb(Relationship second) => Kinds = RelationshipKinds.Join(ListKinds().Concat(second.ListKinds()));

    public void Trash(Deletion deletion) => (DeletedUtc, DeletedBy, DeletionId) = (deletion.AtUtc, deletion.By, deletion.Id);

    public void Restore() => (DeletedUtc, DeletedBy, DeletionId) = (null, null, null);

    public IReadOnlyList<RelationshipKind> ListKinds() => RelationshipKinds.Parse(Kinds);
}
