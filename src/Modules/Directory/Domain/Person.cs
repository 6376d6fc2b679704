using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Lists;
using Entente.Platform.Search;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Domain;

/// <summary>Somebody who works for an organisation.</summary>
internal sealed class Person : ITrashable, IVersioned, ISearchable
{
    private Person()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public PersonLevel? Level { get; private set; }

    public string? Function { get; private set; }

    public string? Position { get; private set; }

    /// <summary>The first day of the present position.</summary>
    public DateOnly? PositionSince { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Earlier and other names, one a line.</summary>
    public string? FormerNames { get; private set; }

    public string? ExternalId { get; private set; }

    public string? Notes { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public string SortKey { get; private set; } = string.Empty;

    public string LevelSortKey { get; private set; } = string.Empty;

    public string FunctionSortKey { get; private set; } = string.Empty;

    /// <summary>The e-mail address as it is compared.</summary>
    public string? EmailKey { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public DateTime? DeletedUtc { get; private set; }

    public string? DeletedBy { get; private set; }

    public Guid? DeletionId { get; private set; }

    public string AuditLabel => Name;

    public static Person Create(Guid workspaceId, Guid organisationId, PersonDetails details, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var person = new Person { WorkspaceId = workspaceId, Id = id, Version = id, CreatedUtc = nowUtc };
        person.Change(organisationId, details, nowUtc);
        return person;
    }

    public void Change(Guid organisationId, PersonDetails details, DateTime nowUtc)
    {
        OrganisationId = organisationId;
        Name = Cleaned.Required(details.Name);
        Level = details.Level;
        Function = Cleaned.OrNull(details.Function);
        Position = Cleaned.OrNull(details.Position);
        PositionSince = details.PositionSince;
        Email = Cleaned.OrNull(details.Email);
        Phone = Cleaned.OrNull(details.Phone);
        FormerNames = Cleaned.LinesOnce(details.FormerNames);
        ExternalId = Cleaned.OrNull(details.ExternalId);
        Notes = Cleaned.Lines(details.Notes);
        Derive(nowUtc);
    }

    /// <summary>Takes over what is not known yet; what is known stays.</summary>
    public void FillIn(IncomingPerson incoming, DateTime nowUtc)
    {
        var before = (Level, Function, Position, ExternalId, Email);
        Level ??= incoming.Level;
        Function ??= Cleaned.OrNull(incoming.Function);
        Position ??= Cleaned.OrNull(incoming.Position);
        ExternalId ??= Cleaned.OrNull(incoming.ExternalId);
        Email ??= Cleaned.OrNull(incoming.Email);
        if (before != (Level, Function, Position, ExternalId, Email))
        {
            Derive(nowUtc);
        }
    }

    public SearchRow? ToSearchRow() => DeletedUtc is not null ? null : SearchRow.Of(Id, SearchKinds.Person, Name, SearchText);

    public void Trash(Deletion deletion) => (DeletedUtc, DeletedBy, DeletionId) = (deletion.AtUtc, deletion.By, deletion.Id);

    public void Restore() => (DeletedUtc, DeletedBy, DeletionId) = (null, null, null);

    /// <summary>What somebody has entered.</summary>
    public PersonDetails ToDetails() => new()
    {
        Name = Name,
        OrganisationId = OrganisationId,
        Level = Level,
        Function = Function,
        Position = Position,
        PositionSince = PositionSince,
        Email = Email,
        Phone = Phone,
        FormerNames = FormerNames,
        ExternalId = ExternalId,
        Notes = Notes,
    };

    /// <summary>The firm became part of another one.</summary>
    public void Follow(Guid organisationId) => OrganisationId = organisationId;

    public PersonRef ToRef() => new(Id, OrganisationId, Name, ExternalId, Level, Function, Position);

    private void Derive(DateTime nowUtc)
    {
        ChangedUtc = nowUtc;
        EmailKey = MatchKeys.OfEmail(Email);
        SearchText = FoldedText.Of(Name, FormerNames, Phone, Function, Position, Email, ExternalId);
        SortKey = SortKeys.Of(Name);
        LevelSortKey = SortKeys.Of(Level is { } level ? ((int)level).ToString(CultureInfo.InvariantCulture) : null, Name);
        FunctionSortKey = SortKeys.Of(Function, Name);
    }
}
