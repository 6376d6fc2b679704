using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Features;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Features;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Networks;

/// <summary>An audit is about a relationship, and is shown there; a finding becomes a task of it.</summary>
public abstract class AuditSubjectTests(DatabaseFixture fixture) : AuditTest(fixture)
{
    [Fact]
    public async Task An_audit_is_about_the_one_relationship_of_its_firms_and_stands_on_its_page()
    {
        var relationship = await RelateAsync("Omega");
        var audit = await AddComputedAsync();
        Assert.Equal(relationship, audit.RelationshipId);

        var note = Assert.Single(await Get<ListParts>().RunAsync(relationship, Owner, Ct), part => part.Title == "Network audit");
        Assert.Equal((audit.Says, $"networks/{audit.Id}"), (note.Text, note.Path));
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        var entries = await Get<IEnumerable<ITimelineSource>>().OfType<AuditTimeline>().Single()
            .ListAsync(db, Owner, new(TimelineSubject.Relationship(relationship), null, 10), Ct);
        Assert.Equal("Network audit: First audit", Assert.Single(entries).Title);
        Assert.Empty(await Get<ListParts>().RunAsync(relationship, Stranger, Ct));
    }

    [Fact]
    public async Task With_two_relationships_a_person_says_which_is_meant()
    {
        var omega = await RelateAsync("Omega");
        var alpha = await RelateAsync("Alpha");
        var audit = await AddComputedAsync();
        Assert.Null(audit.RelationshipId);

        var shown = await ShowAsync(audit.Id);
        var input = EditAuditInput.Of(shown.Audit, shown.Settings);
        var edit = Get<EditAudit>();
        audit = (await edit.RunAsync(audit.Id, audit.Version, input with { RelationshipId = omega }, Owner, Ct)).Value;
        Assert.Equal(omega, audit.RelationshipId);
        Refused(await edit.RunAsync(audit.Id, audit.Version, input with { RelationshipId = Guid.CreateVersion7() }, Owner, Ct), RefusalKind.Invalid, "RelationshipId");
        var moved = (await edit.RunAsync(audit.Id, audit.Version, input with { RelationshipId = alpha }, Owner, Ct)).Value;
        Assert.NotEqual(audit.Version, moved.Version);
        Assert.DoesNotContain(await Get<ListParts>().RunAsync(omega, Owner, Ct), part => part.Title == "Network audit");
        Assert.Null((await edit.RunAsync(audit.Id, moved.Version, input with { RelationshipId = null }, Owner, Ct)).Value.RelationshipId);
    }

    [Fact]
    public async Task A_finding_becomes_one_task_which_is_settled_with_it()
    {
        _ = await RelateAsync("Omega");
        var audit = await AddComputedAsync();
        var set = Get<SetFindingState>();
        var input = new SetFindingStateInput { State = Progress.Accepted, Owner = "Lena", DueOn = new(2026, 12, 1), IsTask = true };
        _ = (await set.RunAsync(audit.Id, 1, input, Owner, Ct)).Value;
        _ = (await set.RunAsync(audit.Id, 1, input, Owner, Ct)).Value;

        var finding = (await ReportAsync(audit.Id)).Report.Findings[0];
        var task = (await Get<ShowFindings>().FindTaskAsync(audit.Id, finding, Owner, Ct))!;
        Assert.Equal((finding.Action, new DateOnly(2026, 12, 1), null), (task.Title, task.DueOn, task.DoneUtc));
        Assert.Equal(1, await CountTasksAsync());

        _ = (await set.RunAsync(audit.Id, 1, input with { State = Progress.Done, IsTask = false }, Owner, Ct)).Value;
        Assert.NotNull((await Get<ShowFindings>().FindTaskAsync(audit.Id, finding, Owner, Ct))!.DoneUtc);
    }

    private async Task<Guid> RelateAsync(string firm)
    {
        await using (var db = await Fixture.AppDb.OpenAsync(Owner, Ct))
        {
            _ = (await Get<IDirectoryIntake>().MatchOrAddAsync(db, Owner, [new IncomingPerson(firm, $"Somebody of {firm}")], Ct)).Value;
            await db.SaveChangesAsync(Ct);
        }

        return (await Get<AddRelationship>().RunAsync(
            new() { Organisation = firm, Kinds = [Entente.Modules.Directory.Contracts.RelationshipKind.Partner] }, Owner, Ct)).Value.Id;
    }

    private async Task<int> CountTasksAsync()
    {
        await using var db = await Fixture.AppDb.OpenAsync(Owner, Ct);
        return await db.Set<Entente.Modules.Directory.Domain.Timeline.TimelineEntry>().CountAsync(e => e.OriginKey != null, Ct);
    }
}

public sealed class AuditSubjectOnSqlite(SqliteFixture fixture) : AuditSubjectTests(fixture), IClassFixture<SqliteFixture>;

public sealed class AuditSubjectOnPostgres(PostgresFixture fixture) : AuditSubjectTests(fixture), IClassFixture<PostgresFixture>;
