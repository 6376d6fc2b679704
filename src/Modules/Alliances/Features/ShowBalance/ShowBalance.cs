using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>A person's promises, as those of a side.</summary>
internal sealed record PersonKept(Guid PersonId, string Person, Side Side, int Kept, int Settled, double? Rate, double? Low, double? High);

/// <summary>What two sides have from an alliance and put into it, how they keep their word, and what threatens it.</summary>
internal sealed record BalanceView(
    IReadOnlyList<PartView<LedgerDetails>> Ledger, Equity Ours, Equity Theirs, IReadOnlyList<PersonKept> People,
    IReadOnlyList<CauseScore> OurCauses, IReadOnlyList<CauseScore> TheirCauses);

internal sealed class ShowBalance(AppDb appDb, AllianceReader reader)
{
    public async Task<Outcome<BalanceView>> RunAsync(Guid allianceId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await reader.ReadAsync(db, allianceId, ct) is not [var rows])
        {
            return Refusal.NotFound("alliance");
        }

        var ledger = await db.Set<LedgerEntry>().AsNoTracking().Where(l => l.AllianceId == allianceId)
            .OrderBy(l => l.CountsOn).ThenBy(l => l.Id).ToListAsync(ct);
        var answers = await db.Set<FailureAnswer>().AsNoTracking().Where(f => f.AllianceId == allianceId).ToListAsync(ct);
        return new BalanceView(
            ledger.ConvertAll(l => new PartView<LedgerDetails>(l.Id, l.Version, l.ToDetails())),
            LedgerEquity.Of(ledger, Side.Ours),
            LedgerEquity.Of(ledger, Side.Theirs),
            KeptBy(rows),
            Causes(answers, Side.Ours),
            Causes(answers, Side.Theirs));
    }

    private static IReadOnlyList<PersonKept> KeptBy(AllianceRows rows) =>
    [
        .. from promise in rows.Promises
           where promise.ByPersonId is not null && promise.State is PromiseState.Kept or PromiseState.Late or PromiseState.Broken
           group promise by (promise.ByPersonId!.Value, promise.Side) into own
           let kept = own.Count(p => p.State == PromiseState.Kept)
           let rate = WilsonInterval.Of(kept, own.Count())
           orderby own.Key.Side, own.Count() descending, own.Key.Value
           select new PersonKept(
               own.Key.Value, rows.Person(own.Key.Value)?.Name ?? "somebody", own.Key.Side, kept, own.Count(), rate?.Rate, rate?.Low, rate?.High),
    ];

    private static IReadOnlyList<CauseScore> Causes(List<FailureAnswer> answers, Side side) => FailureCauses.Profile(
        [.. answers.Where(a => a.Side == side).Select(a => (IReadOnlyList<int>)
        [
            a.StrategyStated, a.StrategyFunded, a.OrganisationClear, a.OrganisationBacked,
            a.ProcessesReward, a.ProcessesTrain, a.PeopleTrust, a.PeopleShare,
        ])]);
}
