using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// Takes people from an import of another module into the directory: matches those who are there, adds the others and
/// their organisations. Rows are added to the caller's context and saved when the caller saves, so that an import
/// is done as a whole or not at all.
/// </summary>
public interface IDirectoryIntake
{
    /// <summary>
    /// Organisations match by name, without regard to case and diacritics. People match within their organisation: by
    /// external id; else by name, if the one in the directory has no external id or the incoming one brings none.
    /// Nobody is matched twice. What the directory does not know of a matched person is filled in; what it knows stays.
    /// </summary>
    /// <returns>
    /// One person for each incoming one, in the same order. Refused when the actor may not edit, or when a row is wrong:
    /// the field of each error is <c>people[3].name</c>, counted from 0.
    /// </returns>
    Task<Outcome<DirectoryMatch>> MatchOrAddAsync(
        AppDbContext db, Actor actor, IReadOnlyList<IncomingPerson> people, CancellationToken ct);
}

/// <summary>A person in an import, named together with the organisation.</summary>
public sealed record IncomingPerson(string OrganisationName, string Name)
{
    public string? ExternalId { get; init; }

    public PersonLevel? Level { get; init; }

    public string? Function { get; init; }

    public string? Position { get; init; }

    public string? Email { get; init; }
}

/// <summary>What became of an import's people.</summary>
/// <param name="People">One for each incoming person, in the same order.</param>
/// <param name="Organisations">The organisations of these people, in the order of first appearance.</param>
/// <param name="AddedPeople">How many people are new to the directory.</param>
/// <param name="AddedOrganisations">How many organisations are new to the directory.</param>
public sealed record DirectoryMatch(
    IReadOnlyList<PersonRef> People, IReadOnlyList<OrganisationRef> Organisations, int AddedPeople, int AddedOrganisations);
