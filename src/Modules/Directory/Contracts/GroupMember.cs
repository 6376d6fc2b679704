namespace Entente.Modules.Directory.Contracts;

/// <summary>An organisation in the tree of its group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsShown">True for the organisation whose group it is.</param>
/// <param name="Below">The organisations that belong to it.</param>
public sealed record GroupMember(Guid Id, string Name, bool IsShown, IReadOnlyList<GroupMember> Below);
