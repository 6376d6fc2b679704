using System.Text.Json;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Storage;

/// <summary>What a merge moved, so that it can be taken back: rows by their ids, and the winner's details before and after.</summary>
internal sealed record MergeMoves
{
    public List<Guid> People { get; init; } = [];

    public List<Guid> Children { get; init; } = [];

    public List<Guid> Positions { get; init; } = [];

    /// <summary>Where the one that goes was sponsor.</summary>
    public List<Guid> Sponsorships { get; init; } = [];

    public List<Guid> Files { get; init; } = [];

    public List<Guid> Tags { get; init; } = [];

    /// <summary>Entries of the timeline.</summary>
    public List<Guid> Entries { get; init; } = [];

    /// <summary>Entries of the second relationship, when both had one.</summary>
    public List<Guid> RelationshipEntries { get; init; } = [];

    /// <summary>The second relationship, which went to the trash.</summary>
    public Guid? SecondRelationship { get; init; }

    /// <summary>The relationship that moved along; when both had one, that of the loser went to the trash instead.</summary>
    public Guid? Relationship { get; init; }

    public Dictionary<string, List<Guid>> OfModules { get; init; } = [];

    public OrganisationDetails? OrganisationBefore { get; init; }

    public OrganisationDetails? OrganisationAfter { get; init; }

    public PersonDetails? PersonBefore { get; init; }

    public PersonDetails? PersonAfter { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this);

    public static MergeMoves Parse(string json) => JsonSerializer.Deserialize<MergeMoves>(json) ?? new();
}
