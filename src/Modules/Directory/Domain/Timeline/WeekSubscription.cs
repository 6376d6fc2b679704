using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>How a person's week leaves Entente: into their calendar, by a private link, and as a mail on Mondays.</summary>
internal sealed class WeekSubscription : IWorkspaceRow, IVersioned, INotArchived
{
    public const int AddressLength = 300;
    public const int HashLength = 64;

    private WeekSubscription()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>SHA-256 of the calendar link's token, in hexadecimal; null: there is no link.</summary>
    public string? CalendarHash { get; private set; }

    public DateTime? CalendarMadeUtc { get; private set; }

    /// <summary>Where the links of the weekly mail lead, such as <c>https://entente.example.com/</c>; null: no mail is wanted.</summary>
    public string? DigestAddress { get; private set; }

    /// <summary>The day of the last mail, or on which it was asked for, on the person's clock.</summary>
    public DateOnly? DigestOn { get; private set; }

    public Guid Version { get; private set; }

    public static WeekSubscription Create(Guid workspaceId, Guid userId) =>
        new() { WorkspaceId = workspaceId, UserId = userId, Version = Guid.CreateVersion7() };

    /// <summary>A new link; the one before it ends.</summary>
    public string ShareCalendar(DateTime nowUtc)
    {
        var token = SecretToken.CreateLink(WorkspaceId);
        (CalendarHash, CalendarMadeUtc) = (SecretToken.Hash(token), nowUtc);
        return token;
    }

    public void EndCalendar() => (CalendarHash, CalendarMadeUtc) = (null, null);

    /// <summary>Mails from the next Monday on: this week counts as told.</summary>
    public void WantDigest(string address, DateOnly today) => (DigestAddress, DigestOn) = (address, today);

    public void EndDigest() => DigestAddress = null;

    public void Digested(DateOnly today) => DigestOn = today;
}
