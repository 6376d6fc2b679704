namespace Entente.Platform.Access;

/// <summary>
/// A row that hangs on a relationship: its property RelationshipId says on which. People who are limited to assigned
/// relationships do not see it when that one is not theirs, in any list, count, search, export or answer. Without a
/// relationship (null) everybody sees it.
/// </summary>
public interface IOfRelationship
{
    /// <summary>The name under which the id is mapped.</summary>
    const string Key = "RelationshipId";
}

/// <summary>The same for a row that hangs on the relationship with an organisation: its property OrganisationId says which.</summary>
public interface IOfOrganisation
{
    /// <summary>The name under which the id is mapped.</summary>
    const string Key = "OrganisationId";
}
