using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>A customer as the ledgers know it. One row for each id, whatever the number of ledgers.</summary>
internal sealed class Customer : IWorkspaceRow, IVersioned
{
    public const int LongestKey = 200;
    public const int LongestText = 200;

    private Customer()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>The id in the ledgers.</summary>
    public string Key { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string? Segment { get; private set; }

    /// <summary>Who looks after the customer, by the ledger's own name.</summary>
    public string? Manager { get; private set; }

    public string? Country { get; private set; }

    /// <summary>Since when it buys; null where unknown.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>
    /// The organisation of the directory that had this id as its external id at the last run. A pointer, not a reference: it
    /// keeps nobody from deleting the organisation, and is looked up before it is followed.
    /// </summary>
    public Guid? OrganisationId { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public static Customer Create(Guid workspaceId, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var id = Guid.CreateVersion7();
        return new Customer { WorkspaceId = workspaceId, Id = id, Version = id, Key = key, Name = key, SortKey = FoldedText.Of(key) };
    }

    /// <summary>Takes what a file says; what it does not say stays.</summary>
    public void Learn(CustomerDetails details)
    {
        Name = Cut(details.Name) ?? Name;
        Segment = Cut(details.Segment) ?? Segment;
        Manager = Cut(details.Manager) ?? Manager;
        Country = Cut(details.Country) ?? Country;
        Since = Since is null || details.Since < Since ? details.Since ?? Since : Since;
        SortKey = FoldedText.Of(Name);
    }

    public void Link(Guid? organisationId) => OrganisationId = organisationId;

    private static string? Cut(string? text)
    {
        var trimmed = text is null ? null : string.Concat(text.Where(sign => !char.IsControl(sign))).Trim();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
    }
}

/// <summary>What a file says about a customer; null for what it does not say.</summary>
internal sealed record CustomerDetails(string? Name, string? Segment, string? Manager, string? Country, DateOnly? Since);
