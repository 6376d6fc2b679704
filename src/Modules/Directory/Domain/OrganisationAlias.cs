using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>A key of a former name or a further domain, by which an organisation is found besides its own.</summary>
internal sealed class OrganisationAlias : IWorkspaceRow
{
    private OrganisationAlias()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public Guid OrganisationId { get; private set; }

    public static OrganisationAlias Of(Organisation organisation, string key) =>
        new() { WorkspaceId = organisation.WorkspaceId, OrganisationId = organisation.Id, Key = key };
}

/// <summary>Two records that look alike, and somebody has said that they are two. The smaller id stands first.</summary>
internal sealed class DistinctPair : IWorkspaceRow
{
    private DistinctPair()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid FirstId { get; private set; }

    public Guid SecondId { get; private set; }

    public static DistinctPair Of(Guid workspaceId, Guid one, Guid other)
    {
        var (first, second) = Order(one, other);
        return new() { WorkspaceId = workspaceId, FirstId = first, SecondId = second };
    }

    public static (Guid First, Guid Second) Order(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
