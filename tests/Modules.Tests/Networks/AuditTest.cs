using System.Text;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Networks;

/// <summary>What the tests of audits share: each has a workspace of its own, and somebody in every role.</summary>
public abstract class AuditTest(DatabaseFixture fixture) : IDisposable
{
    /// <summary>Two firms of two people each; everybody has strong ties, and one of each firm a strong tie across.</summary>
    protected const string People = """
        id,name,firm,level,function,role
        1,Ana Ruiz,Alpha,senior,marketing,project manager
        2,Ben Ode,Alpha,operating,marketing,
        8,Mia Lang,Omega,middle,marketing,alliance contact
        9,Nil Aust,Omega,operating,systems,
        """;

    protected const string Ratings = """
        from,to,frequency,importance,closeness
        1,2,4,4,4
        2,1,4,4,4
        1,8,5,4,3
        8,1,4,4,4
        8,9,3,3,3
        9,8,3,4,5
        """;

    private readonly IServiceScope _scope = fixture.Services.CreateScope();

    protected DatabaseFixture Fixture => fixture;

    protected Guid WorkspaceId { get; } = Guid.CreateVersion7();

    protected Actor Owner => In(WorkspaceId, WorkspaceRole.Owner);

    /// <summary>Somebody of another firm.</summary>
    protected Actor Stranger { get; } = In(Guid.CreateVersion7(), WorkspaceRole.Owner);

    protected static CancellationToken Ct => CancellationToken.None;

    protected Actor As(WorkspaceRole role) => In(WorkspaceId, role);

    protected T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    internal static AuditFiles Files(string people, string ratings) =>
        Files(Encoding.UTF8.GetBytes(people), Encoding.UTF8.GetBytes(ratings));

    internal static AuditFiles Files(byte[] people, byte[] ratings) =>
        new(new("people.csv", new MemoryStream(people)), new("ratings.csv", new MemoryStream(ratings)));

    internal static AddAuditInput Named(string name, int year = 2026) => new() { Name = name, HeldOn = new(year, 10, 23) };

    internal async Task<AuditOverview> AddAsync(string name = "First audit", int year = 2026, Actor? by = null) =>
        (await Get<AddAudit>().RunAsync(Named(name, year), null, by ?? Owner, Ct)).Value.Audit;

    /// <summary>An audit with its files, computed.</summary>
    internal async Task<AuditOverview> AddComputedAsync(string people = People, string ratings = Ratings)
    {
        var added = (await Get<AddAudit>().RunAsync(Named("First audit"), Files(people, ratings), Owner, Ct)).Value;
        _ = (await ComputeAsync(added.Audit.Id)).Value;
        return (await ShowAsync(added.Audit.Id)).Audit;
    }

    /// <summary>What the job does, here and now.</summary>
    internal Task<Outcome<JobResult>> ComputeAsync(
        Guid auditId, Actor? by = null, IProgress<JobStep>? progress = null, CancellationToken ct = default) =>
        Get<ComputeAuditJob>().RunAsync(ComputeAuditJob.InputOf(auditId), by ?? Owner, progress ?? new Heard(), ct);

    internal async Task<AuditDetails> ShowAsync(Guid auditId) => (await Get<ShowAudit>().RunAsync(auditId, Owner, Ct)).Value;

    internal async Task<StoredReport> ReportAsync(Guid auditId) => (await Get<ShowReport>().RunAsync(auditId, Owner, Ct)).Value;

    /// <summary>How many rows of each kind this workspace has.</summary>
    protected async Task<Counts> CountAsync()
    {
        await using var db = await fixture.AppDb.OpenAsync(Owner, Ct);
        return new(
            await db.Set<NetworkAudit>().CountAsync(Ct), await db.Set<AuditImport>().CountAsync(Ct),
            await db.Set<AuditParticipant>().CountAsync(Ct), await db.Set<AuditRating>().CountAsync(Ct),
            await db.Set<ComputedAudit>().CountAsync(Ct), await db.Jobs.CountAsync(Ct), await db.AuditEntries.CountAsync(Ct));
    }

    /// <summary>The outcome is a refusal of this kind, and its field error, if one is expected, is this one.</summary>
    protected static Refusal Refused<T>(Outcome<T> outcome, RefusalKind kind, string? field = null)
    {
        Assert.NotNull(outcome.Refusal);
        Assert.Equal(kind, outcome.Refusal.Kind);
        if (field is not null)
            Assert.Contains(outcome.Refusal.Errors, error => error.Field == field);
        return outcome.Refusal;
    }

    public void Dispose()
    {
        _scope.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Actor In(Guid workspaceId, WorkspaceRole role) => new()
    {
        UserId = Guid.CreateVersion7(),
        Name = $"A {role}",
        WorkspaceId = workspaceId,
        WorkspaceSlug = "test",
        WorkspaceName = "Test",
        Role = role,
    };

    protected sealed record Counts(int Audits, int Imports, int People, int Ratings, int Results, int Jobs, int Trail);

    /// <summary>Steps as they were told, at once and in order.</summary>
    internal sealed class Heard(Action<JobStep>? then = null) : IProgress<JobStep>
    {
        public List<JobStep> Steps { get; } = [];

        public void Report(JobStep value)
        {
            Steps.Add(value);
            then?.Invoke(value);
        }
    }
}
