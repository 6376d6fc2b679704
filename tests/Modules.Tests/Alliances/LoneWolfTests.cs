using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Alliances;

/// <summary>What people answer about themselves is theirs, and their coach's as long as they say so; nobody else's.</summary>
public abstract class LoneWolfTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private KeepLoneWolf LoneWolf => Get<KeepLoneWolf>();

    /// <summary>The firm's people; somebody who sells answers, the manager coaches.</summary>
    private sealed record Team(Actor Seller, Actor Coach, IReadOnlyList<Actor> Others, Guid Expelled);

    [Fact]
    public async Task Only_the_person_and_the_coach_see_an_answer()
    {
        var (seller, coach, others, _) = await TeamAsync();
        var answer = (await LoneWolf.AnswerAsync(Marked(6) with { CoachId = coach.UserId }, seller, Ct)).Value;
        Assert.Equal((6.0, LoneWolfLean.Alone, coach.Name), (answer.Score, answer.Lean, answer.Coach));

        Assert.Equal(answer.Id, Assert.Single((await LoneWolf.ShowAsync(seller, Ct)).Value.Own).Id);
        Assert.Equal(answer.Id, Assert.Single((await LoneWolf.ShowAsync(coach, Ct)).Value.Coached).Id);
        foreach (var other in others.Append(Stranger))
        {
            var seen = (await LoneWolf.ShowAsync(other, Ct)).Value;
            Assert.Empty(seen.Own.Concat(seen.Coached));
        }
    }

    [Fact]
    public async Task A_coach_reads_and_changes_nothing_and_loses_it_when_the_person_says_so()
    {
        var (seller, coach, others, _) = await TeamAsync();
        var answer = (await LoneWolf.AnswerAsync(Marked(2) with { CoachId = coach.UserId }, seller, Ct)).Value;

        Refused(await LoneWolf.DeleteAsync(answer.Id, answer.Version, coach, Ct), RefusalKind.NotFound);
        Refused(await LoneWolf.ShowToAsync(answer.Id, answer.Version, new() { CoachId = others[0].UserId }, coach, Ct), RefusalKind.NotFound);
        Refused(await LoneWolf.ShowToAsync(answer.Id, answer.Version, new() { CoachId = coach.UserId }, others[0], Ct), RefusalKind.NotFound);

        var alone = (await LoneWolf.ShowToAsync(answer.Id, answer.Version, new(), seller, Ct)).Value;
        Assert.Null(alone.Coach);
        Assert.Empty((await LoneWolf.ShowAsync(coach, Ct)).Value.Coached);
        Refused(await LoneWolf.DeleteAsync(answer.Id, answer.Version, seller, Ct), RefusalKind.Stale);
        Assert.True((await LoneWolf.DeleteAsync(answer.Id, alone.Version, seller, Ct)).IsDone);
        Assert.Empty((await LoneWolf.ShowAsync(seller, Ct)).Value.Own);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        var (seller, _, _, expelled) = await TeamAsync();
        Refused(await LoneWolf.AnswerAsync(Marked(8), seller, Ct), RefusalKind.Invalid, "SellsAlone");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { KeepsToSelf = null }, seller, Ct), RefusalKind.Invalid, "KeepsToSelf");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { CoachId = seller.UserId }, seller, Ct), RefusalKind.Invalid, "CoachId");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { CoachId = expelled }, seller, Ct), RefusalKind.Invalid, "CoachId");
        Assert.Empty((await LoneWolf.ShowAsync(seller, Ct)).Value.Own);
    }

    [Fact]
    public async Task Neither_the_audit_trail_nor_an_archive_knows_of_it()
    {
        var (seller, _, others, _) = await TeamAsync();
        _ = (await LoneWolf.AnswerAsync(Marked(5), seller, Ct)).Value;

        await using var db = await Get<AppDb>().OpenAsync(others[0], Ct);
        Assert.DoesNotContain(await db.AuditEntries.Select(e => e.Record).Distinct().ToListAsync(Ct), type => type.Contains("Wolf", StringComparison.Ordinal));
        Assert.True(typeof(LoneWolfAnswer).IsAssignableTo(typeof(INotArchived)));
        Assert.Empty(await db.Set<LoneWolfAnswer>().ToListAsync(Ct));
    }

    private async Task<Team> TeamAsync()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var actors = new Dictionary<WorkspaceRole, Actor>();
        foreach (var (role, person) in firm.Members)
            actors[role] = await Firm.ActorAsync(Services, person.UserId, firm.WorkspaceId);
        await firm.ExpelAsync(Services);
        var (seller, coach) = (actors[WorkspaceRole.Viewer], actors[WorkspaceRole.Manager]);
        return new(seller, coach, [actors[WorkspaceRole.Owner], .. actors.Values.Where(a => a != seller && a != coach && a.Role != WorkspaceRole.Owner)], firm.ExMember.UserId);
    }

    private static LoneWolfDetails Marked(int mark) => new()
    {
        SellsAlone = mark,
        DecidesAlone = mark,
        OwnPriorities = mark,
        OwnTargets = mark,
        OthersCostTime = mark,
        KeepsToSelf = mark,
        AvoidsMeetings = mark,
    };
}

public sealed class SqliteLoneWolfTests(SqliteFixture fixture) : LoneWolfTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresLoneWolfTests(PostgresFixture fixture) : LoneWolfTests(fixture), IClassFixture<PostgresFixture>;
