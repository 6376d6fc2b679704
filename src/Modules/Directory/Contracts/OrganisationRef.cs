namespace Entente.Modules.Directory.Contracts;

/// <summary>An organisation as other modules name it.</summary>
/// <param name="Id">Its id in the workspace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOwn">True for our own firm; at most one organisation of a workspace is.</param>
public sealed record OrganisationRef(Guid Id, string Name, bool IsOwn);
