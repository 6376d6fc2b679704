using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>Adding, showing, changing and deleting relationships.</summary>
public abstract class RelationshipTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task A_relationship_is_of_several_kinds_at_once()
    {
        var omega = await AddOrganisationAsync("Omega");
        var added = await AddRelationshipAsync(omega.Id, r =>
        {
            r.Kinds = [RelationshipKind.Competitor, RelationshipKind.Customer, RelationshipKind.Competitor];
            r.Since = new DateOnly(2019, 3, 1);
        });
        var shown = (await Get<ShowRelationship>().RunAsync(added.Id, As(WorkspaceRole.Viewer), Ct)).Value;
        Assert.Equal([RelationshipKind.Customer, RelationshipKind.Competitor], shown.Kinds);
        Assert.Equal(("Omega", "Omega", new DateOnly(2019, 3, 1)), (shown.Title, shown.Organisation, shown.Since!.Value));
        Assert.Equal(shown.Kinds, (await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct)).Value.Kinds);
    }

    [Fact]
    public async Task Refuses_what_cannot_be_and_names_the_field()
    {
        var omega = await AddOrganisationAsync("Omega");
        async Task RefusesAsync(string field, Action<RelationshipDetails> with)
        {
            var details = new RelationshipDetails { OrganisationId = omega.Id, Kinds = [RelationshipKind.Partner] };
            with(details);
            Refused(await Get<AddRelationship>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, field);
        }

        await RefusesAsync("Kinds", r => r.Kinds = []);
        await RefusesAsync("Kinds", r => r.Kinds = null!);
        await RefusesAsync("Kinds", r => r.Kinds = [(RelationshipKind)9]);
        await RefusesAsync("Since", r => r.Since = DateOnly.MinValue);
        await RefusesAsync("Since", r => r.Since = DateOnly.MaxValue);
        await RefusesAsync("Name", r => r.Name = new string('x', 201));
        await RefusesAsync("OwnerId", r => r.OwnerId = Guid.CreateVersion7());
        await RefusesAsync("OrganisationId", r => r.OrganisationId = Guid.CreateVersion7());
    }

    [Fact]
    public async Task There_is_one_relationship_with_an_organisation_and_none_with_our_own_firm()
    {
        var (alpha, omega) = (await AddOrganisationAsync("Alpha", o => o.IsOwn = true), await AddOrganisationAsync("Omega"));
        await AddRelationshipAsync(omega.Id);
        var details = new RelationshipDetails { OrganisationId = omega.Id, Kinds = [RelationshipKind.Supplier] };
        Refused(await Get<AddRelationship>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, "Organisation");
        Refused(
            await Get<AddRelationship>().RunAsync(details with { OrganisationId = alpha.Id }, Owner, Ct), RefusalKind.Invalid, "Organisation");
    }

    [Fact]
    public async Task Of_many_who_add_the_same_relationship_at_once_one_wins()
    {
        var omega = await AddOrganisationAsync("Omega");
        var details = new RelationshipDetails { OrganisationId = omega.Id, Kinds = [RelationshipKind.Partner] };
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Get<AddRelationship>().RunAsync(details, Owner, Ct))));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.True(o.Refusal!.Kind is RefusalKind.Invalid or RefusalKind.Conflict));
    }

    [Fact]
    public async Task A_relationship_keeps_its_organisation()
    {
        var (beta, omega) = (await AddOrganisationAsync("Beta"), await AddOrganisationAsync("Omega"));
        var added = await AddRelationshipAsync(omega.Id);
        var moved = added.ToDetails() with { OrganisationId = beta.Id, Organisation = null };
        Refused(await Get<EditRelationship>().RunAsync(new(added.Id, added.Version, moved), Owner, Ct), RefusalKind.Invalid, "Organisation");

        var renamed = new RelationshipDetails { Kinds = [RelationshipKind.Supplier], Name = "Card" };
        var edited = (await Get<EditRelationship>().RunAsync(new(added.Id, added.Version, renamed), Owner, Ct)).Value;
        Assert.Equal(("Card", omega.Id), (edited.Title, edited.OrganisationId));
        Refused(await Get<EditRelationship>().RunAsync(new(added.Id, added.Version, renamed), Owner, Ct), RefusalKind.Stale);
    }

    [Fact]
    public async Task The_owner_is_a_member_and_stays_named_after_leaving()
    {
        var firm = await Firm.AddAsync(Services, $"firm-{WorkspaceId:N}");
        var owner = await Firm.ActorAsync(Services, firm.Owner.UserId, firm.WorkspaceId);
        var manager = firm.Members[WorkspaceRole.Manager];
        var omega = await AddOrganisationAsync("Omega", by: owner);
        var added = await AddRelationshipAsync(omega.Id, r => r.OwnerId = manager.UserId, owner);
        Assert.Equal((manager.Name, false), (added.Owner, added.OwnerHasLeft));
        Assert.Contains((await Get<ListOwners>().RunAsync(owner, Ct)).Value, o => o.UserId == manager.UserId);

        _ = (await Get<WorkspaceMembers>().RemoveAsync(manager.UserId, owner, Ct)).Value;
        var shown = (await Get<ShowRelationship>().RunAsync(added.Id, owner, Ct)).Value;
        Assert.Equal((manager.Name, true), (shown.Owner, shown.OwnerHasLeft));
        Assert.DoesNotContain((await Get<ListOwners>().RunAsync(owner, Ct)).Value, o => o.UserId == manager.UserId);

        var kept = (await Get<EditRelationship>().RunAsync(new(shown.Id, shown.Version, shown.ToDetails()), owner, Ct)).Value;
        var freed = (await Get<EditRelationship>().RunAsync(
            new(kept.Id, kept.Version, kept.ToDetails() with { OwnerId = null }), owner, Ct)).Value;
        var again = freed.ToDetails() with { OwnerId = manager.UserId };
        Refused(await Get<EditRelationship>().RunAsync(new(freed.Id, freed.Version, again), owner, Ct), RefusalKind.Invalid, "OwnerId");
        var invited = freed.ToDetails() with { OwnerId = firm.Invited.UserId };
        Refused(await Get<EditRelationship>().RunAsync(new(freed.Id, freed.Version, invited), owner, Ct), RefusalKind.Invalid, "OwnerId");
    }

    [Fact]
    public async Task Deleting_a_relationship_leaves_the_organisation_and_its_people()
    {
        var omega = await AddOrganisationAsync("Omega");
        await AddPersonAsync("Ann Lee", omega.Id);
        var added = await AddRelationshipAsync(omega.Id);
        Refused(await Get<DeleteRelationship>().RunAsync(new(added.Id, omega.Version), Owner, Ct), RefusalKind.Stale);
        Refused(await Get<DeleteRelationship>().RunAsync(new(added.Id, added.Version), As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Assert.True((await Get<DeleteRelationship>().RunAsync(new(added.Id, added.Version), As(WorkspaceRole.Manager), Ct)).IsDone);
        var left = (await Get<ShowOrganisation>().RunAsync(omega.Id, Owner, Ct)).Value;
        Assert.Equal((null, 1), (left.RelationshipId, left.People));
    }

    [Fact]
    public async Task Another_firms_rows_answer_as_if_they_did_not_exist()
    {
        var theirs = await AddOrganisationAsync("Omega", by: Stranger);
        var details = new RelationshipDetails { OrganisationId = theirs.Id, Kinds = [RelationshipKind.Partner] };
        Refused(await Get<AddRelationship>().RunAsync(details, Owner, Ct), RefusalKind.Invalid, "OrganisationId");
        var added = await AddRelationshipAsync(theirs.Id, by: Stranger);
        Refused(await Get<ShowRelationship>().RunAsync(added.Id, Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<EditRelationship>().RunAsync(new(added.Id, added.Version, added.ToDetails()), Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<DeleteRelationship>().RunAsync(new(added.Id, added.Version), Owner, Ct), RefusalKind.NotFound);
        Refused(await Get<CompareSides>().RunAsync(added.Id, Owner, Ct), RefusalKind.NotFound);
        Assert.Equal(0, (await Get<CountRelationships>().RunAsync(Owner, Ct)).Value.Relationships);
    }

    [Fact]
    public async Task Compares_both_sides_by_level()
    {
        var (alpha, omega) = (await AddOrganisationAsync("Alpha", o => o.IsOwn = true), await AddOrganisationAsync("Omega"));
        await AddPersonAsync("Ann", alpha.Id, p => p.Level = PersonLevel.Operating);
        await AddPersonAsync("Bo", omega.Id, p => p.Level = PersonLevel.Senior);
        await AddPersonAsync("Cy", omega.Id);
        var sides = (await Get<CompareSides>().RunAsync((await AddRelationshipAsync(omega.Id)).Id, Owner, Ct)).Value;
        Assert.Equal(
            [new("senior", 0, 1), new("middle", 0, 0), new("operating", 1, 0), new("none", 0, 1)], sides.Levels);
        Assert.Equal(
            "In the directory 1 person of Alpha faces 2 of Omega; Alpha has nobody at senior level and Omega has nobody at operating level.",
            sides.Sentence);
    }
}

public sealed class RelationshipsOnSqlite(SqliteFixture fixture) : RelationshipTests(fixture), IClassFixture<SqliteFixture>;

public sealed class RelationshipsOnPostgres(PostgresFixture fixture) : RelationshipTests(fixture), IClassFixture<PostgresFixture>;
