using System.Text.Json.Serialization;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>What an alliance would lose with one person.</summary>
/// <param name="PersonId">Whoever would go.</param>
/// <param name="Name">The name.</param>
/// <param name="Side">Whose person it is.</param>
/// <param name="Roles">The roles held today.</param>
/// <param name="Vacant">Those of them that nobody else holds on this side.</param>
/// <param name="AuditName">The last network audit with the firm; null without one, and then nothing is known of ties.</param>
/// <param name="HeldOn">Its day.</param>
/// <param name="Path">The page that shows the network without the person, relative to the workspace; null without a tie.</param>
/// <param name="Ties">The working and strong ties across the firms that go, strong ones first.</param>
/// <param name="StrongAcross">All strong ties between the firms.</param>
/// <param name="LeftAlone">People of the other firm for whom it is the only working tie across.</param>
/// <param name="Promises">Open promises of this person.</param>
/// <param name="Activities">Activities of the joint plan that are not done and that this person owns.</param>
internal sealed record DepartureView(
    Guid PersonId, string Name, Side Side, IReadOnlyList<RoleKind> Roles, IReadOnlyList<RoleKind> Vacant,
    string? AuditName, DateOnly? HeldOn, string? Path, IReadOnlyList<DepartingTie> Ties, int StrongAcross, IReadOnlyList<string> LeftAlone,
    IReadOnlyList<PromiseView> Promises, IReadOnlyList<DepartingActivity> Activities)
{
    [JsonIgnore]
    public int StrongTies => Ties.Count(tie => tie.IsStrong);
}

/// <summary>A tie that would go.</summary>
/// <param name="Other">Whoever stays, at the other firm.</param>
/// <param name="IsStrong">Frequent, important and close; else frequent and important.</param>
/// <param name="IsOnly">Whether it is the only working tie that this person of the other firm has across.</param>
internal sealed record DepartingTie(string Other, bool IsStrong, bool IsOnly);

/// <summary>An activity that would lose its owner.</summary>
internal sealed record DepartingActivity(Guid Id, string Title, DateOnly EndsOn);

/// <summary>
/// What a reassignment costs, before it is done: ties across the firms from the last network audit, roles that fall vacant,
/// promises and activities without an owner. In the alliance that Hutt et al. (2000) studied three project leaders were
/// reassigned in succession, and each time the partner's people had to begin again with somebody whom they did not know.
/// </summary>
internal sealed class WeighDeparture(AppDb appDb, ShowAlliance show, IDirectory directory, ILatestAudit audits)
{
    public async Task<Outcome<DepartureView>> RunAsync(Guid allianceId, Guid personId, Actor actor, CancellationToken ct)
    {
        if (!(await show.RunAsync(allianceId, actor, ct)).TryGet(out var alliance, out var refusal))
        {
            return refusal;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await directory.FindPeopleAsync(db, [personId], ct) is not [var person]
            || (person.OrganisationId != alliance.OrganisationId && person.OrganisationId != (await directory.FindOwnAsync(db, ct))?.Id))
        {
            return Refusal.NotFound("person of the two firms");
        }

        var ties = await audits.FindTiesAsync(db, alliance.OrganisationId, [personId], ct);
        var others = await audits.FindTiesAsync(db, alliance.OrganisationId, [.. ties.Ties.Select(t => t.OtherPersonId).OfType<Guid>()], ct);
        return Of(alliance, person, ties, others.Ties.CountBy(t => t.PersonId).Where(c => c.Value == 1).Select(c => c.Key).ToHashSet());
    }

    private static DepartureView Of(AllianceView alliance, PersonRef person, TiesAtStake ties, HashSet<Guid> onlyOne)
    {
        var side = person.OrganisationId == alliance.OrganisationId ? Side.Theirs : Side.Ours;
        var held = alliance.Counterparts.Select(pair => (pair.Kind, Holders: side == Side.Ours ? pair.Ours : pair.Theirs))
            .Where(pair => pair.Holders.Any(role => role.PersonId == person.Id)).ToList();
        var going = ties.Ties.Select(t => new DepartingTie(t.Other, t.IsStrong, t.OtherPersonId is { } other && onlyOne.Contains(other))).ToList();
        return new(
            person.Id, person.Name, side,
            [.. held.Select(pair => pair.Kind)],
            [.. held.Where(pair => pair.Holders.All(role => role.PersonId == person.Id)).Select(pair => pair.Kind)],
            ties.AuditName, ties.HeldOn, going.Count == 0 ? null : ties.Path, going, ties.StrongAcross,
            [.. going.Where(tie => tie.IsOnly).Select(tie => tie.Other)],
            [.. alliance.Promises.Where(p => p.State == PromiseState.Open && p.ByPersonId == person.Id)],
            [.. alliance.Parts.Activities.Where(a => a.DoneOn is null && (a.OurOwnerId == person.Id || a.TheirOwnerId == person.Id))
                .Select(a => new DepartingActivity(a.Id, a.Title, a.EndsOn))]);
    }
}
