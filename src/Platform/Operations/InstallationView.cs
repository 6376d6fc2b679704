using Entente.Platform.Jobs;

namespace Entente.Platform.Operations;

/// <summary>How the installation is: what runs, where it stores, who is signed in, what work waits.</summary>
public sealed record InstallationView(
    VersionFacts Versions,
    StorageFacts Storage,
    IReadOnlyList<WorkspaceLoad> Workspaces,
    IReadOnlyList<JobInHand> Jobs,
    IReadOnlyList<AdministeredPerson> People,
    int PeopleInAll);

/// <param name="Entente">The program's version.</param>
/// <param name="Runtime">The .NET run time.</param>
/// <param name="System">The operating system.</param>
/// <param name="Engine">The database's engine and version.</param>
/// <param name="Schema">The last migration that the database has.</param>
/// <param name="Pending">Migrations that the database lacks; 0 while the server runs.</param>
/// <param name="StartedUtc">When this process started.</param>
public sealed record VersionFacts(string Entente, string Runtime, string System, string Engine, string Schema, int Pending, DateTime StartedUtc);

/// <param name="DatabaseBytes">The database with its log.</param>
/// <param name="FreeBytes">Room on the disk of the data folder; null where the system does not say.</param>
/// <param name="Folders">What lies in the data folder besides the database.</param>
/// <param name="NewestBackupUtc">When the newest copy in the backup folder was written; null when there is none.</param>
public sealed record StorageFacts(long DatabaseBytes, long? FreeBytes, IReadOnlyList<FolderSize> Folders, DateTime? NewestBackupUtc);

public sealed record FolderSize(string Name, int Files, long Bytes);

/// <summary>The work of one workspace in numbers; what it is about is the firm's own affair.</summary>
/// <param name="Address">The workspace as it stands in addresses.</param>
/// <param name="JobsWaiting">Queued or running.</param>
/// <param name="JobsFailed">Failed within the last seven days.</param>
/// <param name="MailsWaiting">Mails that are still to be sent.</param>
/// <param name="MailsGivenUp">Mails given up within the last seven days.</param>
public sealed record WorkspaceLoad(
    string Address, string Name, int Members, int JobsWaiting, int JobsFailed, int MailsWaiting, int MailsGivenUp);

/// <summary>A job that waits, runs or failed lately, without its title, which may name a firm.</summary>
public sealed record JobInHand(
    Guid Id, string Workspace, string Kind, JobState State, double Progress, DateTime CreatedUtc, DateTime? StartedUtc, bool CancelRequested);

/// <summary>A person who signs in, and how.</summary>
public sealed record AdministeredPerson(
    Guid Id, string Name, string Email, int Sessions, DateTime? SeenUtc, bool IsDisabled, bool HasSecondFactor, bool IsAdministrator);
