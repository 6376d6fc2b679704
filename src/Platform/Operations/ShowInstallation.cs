using System.Reflection;
using System.Runtime.InteropServices;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Operations;

/// <summary>Shows an administrator how the installation is. Others are told that there is no such page.</summary>
public sealed class ShowInstallation
{
    /// <summary>People shown at most, those seen last first.</summary>
    private const int MostPeople = 200;

    private const int MostJobs = 50;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    private readonly AppDb appDb;
    private readonly Administrators administrators;
    private readonly Migrator migrator;
    private readonly StorageReading storage;
    private readonly TimeProvider clock;

    internal ShowInstallation(AppDb appDb, Administrators administrators, Migrator migrator, StorageReading storage, TimeProvider clock) =>
        (this.appDb, this.administrators, this.migrator, this.storage, this.clock) = (appDb, administrators, migrator, storage, clock);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome<InstallationView>> RunAsync(Guid userId, CancellationToken ct) =>
        await administrators.IsOneAsync(userId, ct) ? await ReadAsync(ct) : Refusal.NotFound("page");

    /// <summary>The same for who works on the machine itself.</summary>
    public async Task<InstallationView> ReadAsync(CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var (engine, bytes) = await storage.DatabaseAsync(db, ct);
        var (loads, jobs) = await WorkAsync(await db.Workspaces.AsNoTracking().OrderBy(w => w.Slug).ToListAsync(ct), ct);
        return new(await VersionsAsync(engine, ct), storage.Files(bytes), loads, jobs, await PeopleAsync(db, ct), await db.Users.CountAsync(ct));
    }

    private async Task<VersionFacts> VersionsAsync(string engine, CancellationToken ct)
    {
        var schema = await migrator.StatusAsync(ct);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new(
            typeof(ShowInstallation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription, engine,
            schema.Applied.Count == 0 ? "none" : schema.Applied[^1], schema.Pending.Count, process.StartTime.ToUniversalTime());
    }

    private async Task<(IReadOnlyList<WorkspaceLoad> Loads, IReadOnlyList<JobInHand> Jobs)> WorkAsync(
        IReadOnlyList<Workspace> workspaces, CancellationToken ct)
    {
        var (loads, jobs, since) = (new List<WorkspaceLoad>(), new List<JobInHand>(), Now - Lately);
        foreach (var workspace in workspaces)
        {
            await using var db = await appDb.OpenForSystemAsync(workspace.Id, ct);
            var inHand = await db.Jobs.AsNoTracking()
                .Where(j => j.State == JobState.Queued || j.State == JobState.Running || (j.State == JobState.Failed && j.FinishedUtc > since))
                .OrderByDescending(j => j.Id).Take(MostJobs)
                .Select(j => new JobInHand(j.Id, workspace.Slug, j.Kind, j.State, j.Progress, j.CreatedUtc, j.StartedUtc, j.CancelRequested))
                .ToListAsync(ct);
            jobs.AddRange(inHand);
            loads.Add(new(
                workspace.Slug, workspace.Name, await db.Members.CountAsync(m => m.JoinedUtc != null, ct),
                await db.Jobs.CountAsync(j => j.State == JobState.Queued || j.State == JobState.Running, ct),
                await db.Jobs.CountAsync(j => j.State == JobState.Failed && j.FinishedUtc > since, ct),
                await db.Set<OutboxMail>().CountAsync(m => m.State == MailState.Waiting, ct),
                await db.Set<OutboxMail>().CountAsync(m => m.State == MailState.GivenUp && m.FinishedUtc > since, ct)));
        }

        return (loads, [.. jobs.OrderBy(j => j.State == JobState.Failed).ThenByDescending(j => j.CreatedUtc).Take(MostJobs)]);
    }

    private async Task<IReadOnlyList<AdministeredPerson>> PeopleAsync(AppDbContext db, CancellationToken ct)
    {
        var now = Now;
        var open = db.Sessions.Where(s => s.EndedUtc == null && s.ExpiresUtc > now);
        return await db.Users.AsNoTracking()
            .Select(u => new { User = u, Seen = db.Sessions.Where(s => s.UserId == u.Id).Max(s => (DateTime?)s.SeenUtc) })
            .OrderBy(x => x.Seen == null).ThenByDescending(x => x.Seen).ThenBy(x => x.User.Id).Take(MostPeople)
            .Select(x => new AdministeredPerson(
                x.User.Id, x.User.DisplayName, x.User.Email!, open.Count(s => s.UserId == x.User.Id), x.Seen, x.User.DisabledUtc != null,
                db.Authenticators.Any(a => a.UserId == x.User.Id), x.User.AdministratorSinceUtc != null))
            .ToListAsync(ct);
    }
}
