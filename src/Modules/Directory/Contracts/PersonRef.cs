namespace Entente.Modules.Directory.Contracts;

/// <summary>A person as other modules name it.</summary>
/// <param name="Id">The person's id in the workspace.</param>
/// <param name="OrganisationId">The organisation that the person works for.</param>
/// <param name="Name">The person's name.</param>
/// <param name="ExternalId">The id in the organisation's own lists, unique there; null when none is known.</param>
/// <param name="Level">The level of management; null when it is not known.</param>
/// <param name="Function">What the person works on, such as "marketing"; null when it is not known.</param>
/// <param name="Position">The title, such as "marketing director"; null when it is not known.</param>
public sealed record PersonRef(
    Guid Id, Guid OrganisationId, string Name, string? ExternalId, PersonLevel? Level, string? Function, string? Position);
