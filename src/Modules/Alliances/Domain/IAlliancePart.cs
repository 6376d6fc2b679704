using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A row that belongs to an alliance and is seen, kept and deleted with it.</summary>
internal interface IAlliancePart : IWorkspaceRow, IVersioned
{
    Guid Id { get; }

    Guid AllianceId { get; }
}

/// <summary>A part that a person enters as a whole: its details go in and come out in one piece.</summary>
internal interface IAlliancePart<TSelf, TDetails> : IAlliancePart
    where TSelf : class, IAlliancePart<TSelf, TDetails>
{
    /// <summary>What one is called in messages: "exit term".</summary>
    static abstract string Called { get; }

    /// <summary>A new one of the alliance, with nothing in it yet.</summary>
    static abstract TSelf Begin(Guid workspaceId, Guid allianceId);

    void Change(TDetails details);

    TDetails ToDetails();
}
