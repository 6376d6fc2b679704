using System.ComponentModel.DataAnnotations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Whom we choose, and why.</summary>
internal sealed record DecisionDetails
{
    [Required(ErrorMessage = "Choose one of the candidates.")]
    public Guid? CandidateId { get; set; }

    [Required(ErrorMessage = "Give the reasons; whoever asks in two years reads them here.")]
    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Reasons { get; set; }
}

/// <summary>
/// Decides on a partner: keeps the reasons and begins the alliance, with the checklist of its exit, within the relationship
/// that we have with the firm.
/// </summary>
internal sealed class DecideOnPartner(AppDb appDb, Saving saving, IRelationships relationships, NeedReader reader, TimeProvider clock)
{
    private const int MostRelationships = 100_000;

    private static readonly (ExitTopic Topic, string Question)[] Checklist =
    [
        (ExitTopic.CustomerData, "Who keeps the data of mutual customers"),
        (ExitTopic.Brand, "Until when each side may use the other’s name"),
        (ExitTopic.People, "Whether people may change sides, and who pays for them"),
        (ExitTopic.IntellectualProperty, "Who owns what was developed together"),
        (ExitTopic.RunOff, "How running contracts with customers are served to their end"),
    ];

    public async Task<Outcome<NeedView>> RunAsync(Guid id, Guid version, DecisionDetails details, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.Edit) is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (await db.Set<PartnerNeed>().SingleOrDefaultAsync(n => n.Id == id, ct) is not { } need)
        {
            return Refusal.NotFound("need");
        }

        if (need.Version != version)
        {
            return Refusal.Stale("need");
        }

        if (need.AllianceId is not null)
        {
            return Refusal.Conflict("This was decided already, and an alliance came of it.");
        }

        const string field = nameof(DecisionDetails.CandidateId);
        if (await db.Set<PartnerCandidate>().SingleOrDefaultAsync(c => c.Id == details.CandidateId && c.NeedId == id, ct) is not { } chosen)
        {
            return AllianceRules.Field(field, "There is no such candidate for this need.");
        }

        var within = (await relationships.ListAsync(db, MostRelationships, ct)).FirstOrDefault(r => r.OrganisationId == chosen.OrganisationId);
        if (within is null)
        {
            return AllianceRules.Field(field, "We have no relationship with this firm yet. Add the relationship first; the alliance lives within it.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var alliance = Begin(need, within, actor, now);
        db.Add(alliance);
        db.AddRange(Checklist.Select(point =>
        {
            var term = ExitTerm.Begin(actor.WorkspaceId, alliance.Id);
            term.Change(new() { Topic = point.Topic, Question = point.Question });
            return term;
        }));
        need.Decide(chosen.Id, DateOnly.FromDateTime(now), details.Reasons!, alliance.Id);
        return await saving.TrySaveAsync(db, "need", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal : (await reader.FindAsync(db, id, ct))!;
    }

    private static Alliance Begin(PartnerNeed need, RelationshipRef within, Actor actor, DateTime now)
    {
        var details = new AllianceDetails
        {
            Name = Figures.Capital(need.Title),
            Phase = AlliancePhase.Forming,
            ManagerId = actor.UserId == Guid.Empty ? null : actor.UserId,
            Purpose = need.Why,
        };
        return Alliance.Create(actor.WorkspaceId, within.Id, within.OrganisationId, details, now);
    }
}
