using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What an organisation's page says first.</summary>
internal static class OrganisationInWords
{
    /// <summary>One quiet line: "our own firm · telecommunications · United States".</summary>
    public static string What(OrganisationView organisation) => string.Join(
        " · ",
        new[] { organisation.IsOwn ? "our own firm" : null, organisation.Sector, Countries.NameOf(organisation.Country) }.OfType<string>()
            .DefaultIfEmpty("another organisation"));

    public static string Relationship(OrganisationView organisation) => organisation switch
    {
        { IsOwn: true } => $"{organisation.Name} is our own firm.",
        { RelationshipId: null } => $"We have no relationship with {organisation.Name} yet.",
        _ => $"{organisation.Name} is {KindWords.Ours(organisation.Kinds)}{(organisation.Kinds.Count > 1 ? " at once" : string.Empty)}.",
    };
}
