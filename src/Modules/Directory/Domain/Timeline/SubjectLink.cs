using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>Why an entry stands on a timeline.</summary>
internal enum SubjectRole
{
    /// <summary>It is about this.</summary>
    About,

    /// <summary>This person attends.</summary>
    Attendee,
}

/// <summary>
/// An entry on the timeline of one organisation or person. The timeline of a relationship is that of the other firm.
/// The foreign keys are apart, so that the database holds both; the id stands once more for the index of the timeline.
/// </summary>
internal sealed class SubjectLink : IWorkspaceRow
{
    private SubjectLink()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid EntryId { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Guid? PersonId { get; private set; }

    public SubjectRole Role { get; private set; }

    /// <summary>The entry's own place, repeated for the index.</summary>
    public DateTime AtUtc { get; private set; }

    public static SubjectLink ToOrganisation(TimelineEntry entry, Guid id) => new()
    {
        WorkspaceId = entry.WorkspaceId,
        EntryId = entry.Id,
        SubjectId = id,
        OrganisationId = id,
        Role = SubjectRole.About,
        AtUtc = entry.AtUtc,
    };

    public static SubjectLink ToPerson(TimelineEntry entry, Guid id, SubjectRole role) => new()
    {
        WorkspaceId = entry.WorkspaceId,
        EntryId = entry.Id,
        SubjectId = id,
        PersonId = id,
        Role = role,
        AtUtc = entry.AtUtc,
    };

    public void TakePlaceOf(TimelineEntry entry) => AtUtc = entry.AtUtc;
}
