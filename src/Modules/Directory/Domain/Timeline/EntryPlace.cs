namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>What an entry is about, with what follows from it: a person's firm, and our relationship with the firm.</summary>
internal sealed record EntryPlace(Guid? RelationshipId, Guid? OrganisationId, Guid? PersonId)
{
    public static EntryPlace Nothing { get; } = new(null, null, null);
}
