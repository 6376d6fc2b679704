using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Entente.Modules.Tests.Networks;

/// <summary>A computation replaces the result by one write, or leaves everything as it was.</summary>
public abstract class ComputeAuditTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Computes_and_stores_what_the_page_shows()
    {
        var audit = await AddComputedAsync();
        Assert.Equal((AuditState.Computed, false, 4, "A Owner"), (audit.State, audit.IsOutdated, audit.Answered, audit.ComputedBy));
        Assert.StartsWith("The firms are joined by", audit.Says, StringComparison.Ordinal);

        var stored = await ReportAsync(audit.Id);
        Assert.Equal(AuditReport.CurrentFormat, stored.Report.Format);
        Assert.Equal(["1", "2", "8", "9"], stored.Report.People.Select(p => p.Key));
        Assert.Equal(3, stored.Report.Ties.Count);
        Assert.Contains("<svg", (await Get<ShowPicture>().RunAsync(audit.Id, PictureShape.Wide, Owner, Ct)).Value.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_its_steps_in_order()
    {
        var audit = await AddComputedAsync();
        var heard = new Heard();
        _ = (await ComputeAsync(audit.Id, progress: heard)).Value;
        Assert.Equal(heard.Steps.Select(s => s.Progress).Order(), heard.Steps.Select(s => s.Progress));
        Assert.Contains("Drawing the wide picture", heard.Steps.Select(s => s.Step));
        Assert.Equal("Saving the result", heard.Steps[^1].Step);
    }

    [Theory]
    [InlineData("Reading people and ratings")]
    [InlineData("Drawing the wide picture")]
    [InlineData("Drawing the picture for phones")]
    [InlineData("Saving the result")]
    public async Task Cancelled_at_any_step_it_leaves_nothing(string step)
    {
        var added = (await Get<AddAudit>().RunAsync(Named("Audit"), Files(People, Ratings), Owner, Ct)).Value.Audit;
        await AssertCancelledAsync(added.Id, step);
        Assert.Equal(AuditState.Draft, (await ShowAsync(added.Id)).Audit.State);
    }

    [Fact]
    public async Task A_cancelled_recomputation_leaves_the_earlier_result_whole()
    {
        var audit = await AddComputedAsync();
        var before = await RowAsync(audit.Id);
        _ = (await Get<ImportAuditFiles>().RunAsync(
            audit.Id, Files("id,firm\n1,Alpha\n2,Omega\n", "from,to,frequency,importance,closeness\n1,2,4,4,4\n"), Owner, Ct)).Value;
        await AssertCancelledAsync(audit.Id, "Saving the result");

        Assert.Equal(before, await RowAsync(audit.Id));
        Assert.True((await ShowAsync(audit.Id)).Audit.IsOutdated);
        _ = (await ComputeAsync(audit.Id)).Value;
        var after = await RowAsync(audit.Id);
        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal(2, (await ReportAsync(audit.Id)).Report.People.Count);
        Assert.Equal(1, (await CountAsync()).Results);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_result_to_the_letter()
    {
        var audit = await AddComputedAsync();
        var first = await RowAsync(audit.Id);
        _ = (await ComputeAsync(audit.Id)).Value;
        Assert.Equal(first with { Version = Guid.Empty }, await RowAsync(audit.Id) with { Version = Guid.Empty });
    }

    [Fact]
    public async Task A_report_of_another_format_asks_to_be_computed_again()
    {
        var audit = await AddComputedAsync();
        await using (var db = await Fixture.AppDb.OpenAsync(Owner, Ct))
            await db.Set<ComputedAudit>().ExecuteUpdateAsync(set => set.SetProperty(r => r.Format, 999), Ct);
        Refused(await Get<ShowReport>().RunAsync(audit.Id, Owner, Ct), RefusalKind.Conflict);
        _ = (await ComputeAsync(audit.Id)).Value;
        Assert.True((await Get<ShowReport>().RunAsync(audit.Id, Owner, Ct)).IsDone);
    }

    /// <summary>The job of an import is a row: a server that starts later finds and runs it.</summary>
    [Fact]
    public async Task The_job_of_an_import_survives_a_restart()
    {
        var firm = await Firm.AddAsync(Fixture.Services, $"f{Guid.CreateVersion7():N}");
        var actor = await Firm.ActorAsync(Fixture.Services, firm.Members[WorkspaceRole.Contributor].UserId, firm.WorkspaceId);
        var added = (await Get<AddAudit>().RunAsync(Named("Audit"), Files(People, Ratings), actor, Ct)).Value;
        await PretendToRunAsync(actor, added.Job!.Id);

        await using var services = Fixture.Database.Open(s => s.AddJobRunner());
        var runner = Assert.Single(services.GetServices<IHostedService>().OfType<JobRunner>());
        await runner.StartAsync(Ct);
        try
        {
            var job = await EndOfAsync(services, added.Job.Id, actor);
            Assert.Equal((JobState.Done, $"networks/{added.Audit.Id}"), (job.State, job.ResultPath));
            Assert.True((await Get<ShowReport>().RunAsync(added.Audit.Id, actor, Ct)).IsDone);
        }
        finally
        {
            await runner.StopAsync(Ct);
        }
    }

    /// <summary>As a server leaves it that was killed in the middle.</summary>
    private async Task PretendToRunAsync(Actor actor, Guid jobId)
    {
        await using var db = await Fixture.AppDb.OpenAsync(actor, Ct);
        (await db.Jobs.SingleAsync(j => j.Id == jobId, Ct)).Begin(DateTime.UnixEpoch);
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<JobView> EndOfAsync(IServiceProvider services, Guid jobId, Actor actor)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var job = (await services.GetRequiredService<ShowJob>().RunAsync(jobId, actor, patience.Token)).Value;
            if (job.IsFinished)
                return job;
            await Task.Delay(50, patience.Token);
        }
    }

    private async Task AssertCancelledAsync(Guid auditId, string step)
    {
        using var cancel = new CancellationTokenSource();
        var heard = new Heard(told =>
        {
            if (told.Step == step)
                cancel.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ComputeAsync(auditId, progress: heard, ct: cancel.Token));
        Assert.Equal(step, heard.Steps[^1].Step);
    }

    private async Task<Row> RowAsync(Guid auditId)
    {
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        return await db.Set<ComputedAudit>().Where(r => r.AuditId == auditId)
            .Select(r => new Row(r.ReportJson, r.FigureHtml, r.WideSvg, r.NarrowSvg, r.Fingerprint, r.Version)).SingleAsync(Ct);
    }

    private sealed record Row(string Report, string Figure, string Wide, string Narrow, string Fingerprint, Guid Version);
}

public sealed class ComputeAuditOnSqlite(SqliteFixture fixture) : ComputeAuditTests(fixture), IClassFixture<SqliteFixture>;

public sealed class ComputeAuditOnPostgres(PostgresFixture fixture) : ComputeAuditTests(fixture), IClassFixture<PostgresFixture>;
