namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// What an entry of the timeline is about. When you write, one id is enough. When you are asked for entries, the page's
/// own id is filled in together with what it implies: a relationship comes with its organisation, an organisation with
/// our relationship, if there is one.
/// </summary>
public sealed record TimelineSubject
{
    public Guid? RelationshipId { get; init; }

    public Guid? OrganisationId { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>About nothing in the directory: a task of one's own.</summary>
    public static TimelineSubject None { get; } = new();

    public static TimelineSubject Relationship(Guid id) => new() { RelationshipId = id };

    public static TimelineSubject Organisation(Guid id) => new() { OrganisationId = id };

    public static TimelineSubject Person(Guid id) => new() { PersonId = id };
}
