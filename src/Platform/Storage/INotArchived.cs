namespace Entente.Platform.Storage;

/// <summary>
/// A row of a workspace that belongs to this server and not to the workspace's content: running work, sessions, secrets. The
/// archive of a workspace leaves it out.
/// </summary>
public interface INotArchived;
