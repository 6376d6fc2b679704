using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>
/// Where a person was before the present position. The firm is kept by its name, and by its id while it is in the
/// directory, so that the past stays readable when the firm is not there any more, or never was.
/// </summary>
internal sealed class PastPosition : IWorkspaceRow, IVersioned
{
    private PastPosition()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public string OrganisationName { get; private set; } = string.Empty;

    public string? Title { get; private set; }

    public PersonLevel? Level { get; private set; }

    public string? Function { get; private set; }

    public DateOnly? Since { get; private set; }

    public DateOnly? Until { get; private set; }

    public static PastPosition Create(Person person, PositionDetails details, Organisation? organisation)
    {
        var id = Guid.CreateVersion7();
        var position = new PastPosition { WorkspaceId = person.WorkspaceId, Id = id, Version = id, PersonId = person.Id };
        position.Change(details, organisation);
        return position;
    }

    public void Change(PositionDetails details, Organisation? organisation)
    {
        OrganisationId = organisation?.Id;
        OrganisationName = organisation?.Name ?? Cleaned.Required(details.Organisation);
        Title = Cleaned.OrNull(details.Title);
        Level = details.Level;
        Function = Cleaned.OrNull(details.Function);
        Since = details.Since;
        Until = details.Until;
    }

    /// <summary>The firm is merged into another, or gone; its name stays.</summary>
    public void Point(Guid? organisationId) => OrganisationId = organisationId;

    /// <summary>The person is merged into another.</summary>
    public void Belong(Guid personId) => PersonId = personId;

    /// <summary>"marketing director at Omega, senior, 2015-01-01 to 2019-06-30", as the audit trail tells it.</summary>
    public string Describe()
    {
        var what = Title is null ? OrganisationName : $"{Title} at {OrganisationName}";
        var when = $"{Text.Of(Since)} to {Text.Of(Until)}".Trim();
        return when == "to" ? what : $"{what}, {when}";
    }
}
