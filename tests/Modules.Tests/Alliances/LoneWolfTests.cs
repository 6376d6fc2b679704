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

    private Actor Seller => As(WorkspaceRole.Viewer);

    private Actor Coach => As(WorkspaceRole.Contributor);

    [Fact]
    public async Task Only_the_person_and_the_coach_see_an_answer()
    {
        var answer = (await LoneWolf.AnswerAsync(Marked(6) with { CoachId = Coach.UserId }, Seller, Ct)).Value;
        Assert.Equal((6.0, LoneWolfLean.Alone, Coach.Name), (answer.Score, answer.Lean, answer.Coach));

        Assert.Equal(answer.Id, Assert.Single((await LoneWolf.ShowAsync(Seller, Ct)).Value.Own).Id);
        Assert.Equal(answer.Id, Assert.Single((await LoneWolf.ShowAsync(Coach, Ct)).Value.Coached).Id);
        foreach (var other in new[] { Owner, As(WorkspaceRole.Director), As(WorkspaceRole.Manager), Stranger })
        {
            var seen = (await LoneWolf.ShowAsync(other, Ct)).Value;
            Assert.Empty(seen.Own.Concat(seen.Coached));
        }
    }

    [Fact]
    public async Task A_coach_reads_and_changes_nothing_and_loses_it_when_the_person_says_so()
    {
        var answer = (await LoneWolf.AnswerAsync(Marked(2) with { CoachId = Coach.UserId }, Seller, Ct)).Value;

        Refused(await LoneWolf.DeleteAsync(answer.Id, answer.Version, Coach, Ct), RefusalKind.NotFound);
        Refused(await LoneWolf.ShowToAsync(answer.Id, answer.Version, new() { CoachId = Owner.UserId }, Coach, Ct), RefusalKind.NotFound);
        Refused(await LoneWolf.ShowToAsync(answer.Id, answer.Version, new() { CoachId = Owner.UserId }, Owner, Ct), RefusalKind.NotFound);

        var alone = (await LoneWolf.ShowToAsync(answer.Id, answer.Version, new(), Seller, Ct)).Value;
        Assert.Null(alone.Coach);
        Assert.Empty((await LoneWolf.ShowAsync(Coach, Ct)).Value.Coached);
        Refused(await LoneWolf.DeleteAsync(answer.Id, answer.Version, Seller, Ct), RefusalKind.Stale);
        Assert.True((await LoneWolf.DeleteAsync(answer.Id, alone.Version, Seller, Ct)).IsDone);
        Assert.Empty((await LoneWolf.ShowAsync(Seller, Ct)).Value.Own);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        Refused(await LoneWolf.AnswerAsync(Marked(8), Seller, Ct), RefusalKind.Invalid, "SellsAlone");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { KeepsToSelf = null }, Seller, Ct), RefusalKind.Invalid, "KeepsToSelf");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { CoachId = Seller.UserId }, Seller, Ct), RefusalKind.Invalid, "CoachId");
        Refused(await LoneWolf.AnswerAsync(Marked(4) with { CoachId = Stranger.UserId }, Seller, Ct), RefusalKind.Invalid, "CoachId");
        Assert.Empty((await LoneWolf.ShowAsync(Seller, Ct)).Value.Own);
    }

    [Fact]
    public async Task Neither_the_audit_trail_nor_an_archive_knows_of_it()
    {
        await LoneWolf.AnswerAsync(Marked(5), Seller, Ct);

        await using var db = await Get<AppDb>().OpenAsync(Owner, Ct);
        Assert.DoesNotContain(await db.AuditEntries.Select(e => e.Record).Distinct().ToListAsync(Ct), type => type.Contains("Wolf", StringComparison.Ordinal));
        Assert.True(typeof(LoneWolfAnswer).IsAssignableTo(typeof(INotArchived)));
        Assert.Empty(await db.Set<LoneWolfAnswer>().ToListAsync(Ct));
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
