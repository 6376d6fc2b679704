using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Lists.Views;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Directory;

/// <summary>Duplicates are found by their keys, become one, and can be taken apart again.</summary>
public abstract class MergeTests(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    [Fact]
    public async Task Firms_are_alike_by_name_without_legal_form_by_domain_by_identifier_and_by_former_name()
    {
        await AddOrganisationAsync("Müller & Söhne GmbH", o => (o.Website, o.Lei, o.FormerNames) = ("https://www.mueller.example/en", "5493001KJTIIGC8Y1R12", "Alte Müllerei"));
        foreach (var (name, website, lei) in new[]
        {
            ("MULLER SOHNE", (string?)null, (string?)null), ("Other", "mueller.example", null), ("Other", null, "5493001KJTIIGC8Y1R12"), ("Alte Mullerei AG", null, null),
        })
        {
            var outcome = await Get<AddOrganisation>().RunAsync(new() { Name = name, Website = website, Lei = lei }, Owner, Ct);
            Refused(outcome, RefusalKind.Conflict, "Alike");
        }

        Assert.True((await Get<AddOrganisation>().RunAsync(new() { Name = "Müller Maschinen GmbH" }, Owner, Ct)).IsDone);
    }

    [Fact]
    public async Task A_wrong_check_digit_is_seen()
    {
        Refused(await Get<AddOrganisation>().RunAsync(new() { Name = "Omega", Lei = "5493001KJTIIGC8Y1R13" }, Owner, Ct), RefusalKind.Invalid, "Lei");
        Refused(await Get<AddOrganisation>().RunAsync(new() { Name = "Omega", Duns = "12345678" }, Owner, Ct), RefusalKind.Invalid, "Duns");
        Refused(await Get<AddOrganisation>().RunAsync(new() { Name = "Omega", VatId = "123" }, Owner, Ct), RefusalKind.Invalid, "VatId");
    }

    [Fact]
    public async Task A_group_has_no_circle()
    {
        var (top, middle) = (await AddOrganisationAsync("Top"), await AddOrganisationAsync("Middle", o => o.Parent = "Top"));
        var below = await AddOrganisationAsync("Below", o => o.ParentId = middle.Id);
        var outcome = await Get<EditOrganisation>().RunAsync(new(top.Id, top.Version, top.ToDetails() with { ParentId = below.Id }), Owner, Ct);
        Refused(outcome, RefusalKind.Invalid, "Parent");
        var group = (await Get<ShowGroup>().RunAsync(below.Id, Owner, Ct)).Value!;
        Assert.Equal(("Top", "Middle", "Below"), (group.Name, group.Below[0].Name, group.Below[0].Below[0].Name));
    }

    [Fact]
    public async Task Two_firms_become_one_with_everything_and_are_two_again_when_undone()
    {
        var winner = await AddOrganisationAsync("Omega GmbH");
        var loser = await AddOrganisationAsync("Omega", o => o.Sector = "Banking");
        var ann = await AddPersonAsync("Ann Lee", loser.Id);
        var relationship = await AddRelationshipAsync(loser.Id);
        var child = await AddOrganisationAsync("Child", o => o.ParentId = loser.Id);
        await Get<TagRecord>().RunAsync(new(RecordKind.Organisation, loser.Id, new() { NewTags = "strategic" }), Owner, Ct);
        Assert.Equal("omega", Assert.Single((await Get<FindDuplicates>().RunAsync(new(RecordKind.Organisation), Owner, Ct)).Value.Groups).Key);

        var merge = (await Get<MergeOrganisations>().RunAsync(new(RecordKind.Organisation, winner.Id, loser.Id, ["Sector"]), Owner, Ct)).Value;
        var one = (await Get<ShowOrganisation>().RunAsync(winner.Id, Owner, Ct)).Value;
        Assert.Equal(("Banking", "Omega", 1, relationship.Id), (one.Sector, one.FormerNames, one.People, one.RelationshipId));
        Assert.Equal("strategic", Assert.Single(one.Tags).Name);
        Assert.Equal(winner.Id, (await Get<ShowOrganisation>().RunAsync(child.Id, Owner, Ct)).Value.ParentId);
        Refused(await Get<ShowOrganisation>().RunAsync(loser.Id, Owner, Ct), RefusalKind.NotFound);
        Assert.Equal(winner.Id, await Get<ListMerges>().FindWinnerAsync(RecordKind.Organisation, loser.Id, Owner, Ct));
        Assert.Empty((await Get<FindDuplicates>().RunAsync(new(RecordKind.Organisation), Owner, Ct)).Value.Groups);

        Assert.True((await Get<UndoMerge>().RunAsync(merge.Id, Owner, Ct)).Value.IsUndone);
        var again = (await Get<ShowOrganisation>().RunAsync(winner.Id, Owner, Ct)).Value;
        Assert.Equal((null, null, 0, null), (again.Sector, again.FormerNames, again.People, again.RelationshipId));
        Assert.Empty(again.Tags);
        Assert.Equal(loser.Id, (await Get<ShowPerson>().RunAsync(ann.Id, Owner, Ct)).Value.OrganisationId);
        Assert.Equal(loser.Id, (await Get<ShowRelationship>().RunAsync(relationship.Id, Owner, Ct)).Value.OrganisationId);
        Assert.Equal(loser.Id, (await Get<ShowOrganisation>().RunAsync(child.Id, Owner, Ct)).Value.ParentId);
        Refused(await Get<UndoMerge>().RunAsync(merge.Id, Owner, Ct), RefusalKind.Conflict);
    }

    [Fact]
    public async Task Two_people_become_one_with_positions_and_sponsorships()
    {
        var own = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        var omega = await AddOrganisationAsync("Omega");
        var winner = await AddPersonAsync("Ann Lee", omega.Id, p => p.Email = "ann@omega.example");
        var loser = await AddPersonAsync("Anna Lee", omega.Id, p => (p.Email, p.Phone) = ("Ann@omega.example", "+1 555"));
        var ours = await AddPersonAsync("Bo Ek", own.Id);
        await Get<SavePosition>().RunAsync(new(loser.Id, null, new() { Organisation = "Elsewhere", Title = "clerk" }), Owner, Ct);
        var relationship = await AddRelationshipAsync(omega.Id, r => (r.OurSponsorId, r.TheirSponsorId) = (ours.Id, loser.Id));
        Assert.Single((await Get<FindDuplicates>().RunAsync(new(RecordKind.Person), Owner, Ct)).Value.Groups);

        var merge = (await Get<MergePeople>().RunAsync(new(RecordKind.Person, winner.Id, loser.Id, ["Phone"]), Owner, Ct)).Value;
        var one = (await Get<ShowPerson>().RunAsync(winner.Id, Owner, Ct)).Value;
        Assert.Equal(("+1 555", "Anna Lee"), (one.Phone, one.FormerNames));
        Assert.Equal("Elsewhere", Assert.Single((await Get<ListPositions>().RunAsync(winner.Id, Owner, Ct)).Value).Organisation);
        Assert.Equal((winner.Id, "Bo Ek"), await SponsorsAsync(relationship.Id));
        _ = (await Get<UndoMerge>().RunAsync(merge.Id, Owner, Ct)).Value;
        Assert.Equal((loser.Id, "Bo Ek"), await SponsorsAsync(relationship.Id));
        Assert.Null((await Get<ShowPerson>().RunAsync(winner.Id, Owner, Ct)).Value.Phone);
    }

    [Fact]
    public async Task Pairs_that_are_two_are_not_shown_again()
    {
        var (one, other) = (await AddOrganisationAsync("Omega"), await AddOrganisationAsync("Omega AG"));
        Assert.True((await Get<KeepApart>().RunAsync(new(RecordKind.Organisation, other.Id, one.Id), Owner, Ct)).IsDone);
        Assert.Empty((await Get<FindDuplicates>().RunAsync(new(RecordKind.Organisation), Owner, Ct)).Value.Groups);
        Refused(await Get<KeepApart>().RunAsync(new(RecordKind.Organisation, other.Id, Guid.CreateVersion7()), Owner, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Only_those_who_may_delete_merge_and_strangers_find_nothing()
    {
        var (one, other) = (await AddOrganisationAsync("Omega"), await AddOrganisationAsync("Omega AG"));
        var input = new MergeInput(RecordKind.Organisation, one.Id, other.Id, []);
        Refused(await Get<MergeOrganisations>().RunAsync(input, As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Refused(await Get<MergeOrganisations>().RunAsync(input, Stranger, Ct), RefusalKind.NotFound);
    }

    private async Task<(Guid? Theirs, string? Ours)> SponsorsAsync(Guid relationshipId)
    {
        var shown = (await Get<ShowRelationship>().RunAsync(relationshipId, Owner, Ct)).Value;
        return (shown.TheirSponsorId, shown.OurSponsor);
    }
}

public sealed class MergeOnSqlite(SqliteFixture fixture) : MergeTests(fixture), IClassFixture<SqliteFixture>;

public sealed class MergeOnPostgres(PostgresFixture fixture) : MergeTests(fixture), IClassFixture<PostgresFixture>;
