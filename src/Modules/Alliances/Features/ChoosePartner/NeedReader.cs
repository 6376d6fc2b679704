using System.Text.Json;
using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Reads needs with their candidates and ranks these.</summary>
internal sealed class NeedReader(IDirectory directory)
{
    /// <summary>Candidates are firms of which others need not know: who sees only assigned relationships sees no needs.</summary>
    public static Refusal? Refuses(AppDbContext db, Actor actor, Permission permission) =>
        actor.Lacks(permission, "choose partners") ?? (db.SeesAssignedOnly ? Refusal.Forbidden("choose partners") : null);

    public async Task<NeedView?> FindAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        if (await db.Set<PartnerNeed>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, ct) is not { } need)
        {
            return null;
        }

        var rows = await db.Set<PartnerCandidate>().AsNoTracking().Where(c => c.NeedId == id).OrderBy(c => c.Id).ToListAsync(ct);
        var names = (await directory.FindOrganisationsAsync(db, [.. rows.Select(c => c.OrganisationId)], ct)).ToDictionary(o => o.Id, o => o.Name);
        return ViewOf(need, rows, names);
    }

    private static NeedView ViewOf(PartnerNeed need, List<PartnerCandidate> rows, Dictionary<Guid, string> names)
    {
        var details = need.ToDetails();
        var comparisons = need.PairwiseJson is { } json && JsonSerializer.Deserialize<double[]>(json) is { Length: > 0 } judged ? judged : null;
        var pairwise = comparisons is null ? null
            : PairwiseComparison.Compute(PairwiseComparison.FromUpper(SelectionCriteria.Names.Count, comparisons));
        var weights = pairwise?.Weights ?? Scaled(SelectionCriteria.Weights(details));
        var marked = rows.ConvertAll(c => new Candidate(
            names.GetValueOrDefault(c.OrganisationId, "a firm"), [.. c.ToDetails().Marked().Select(mark => (double?)mark)]));
        var ranks = CandidateScores.Rank(marked, weights);
        var unbeaten = CandidateScores.ParetoSet(marked).ToHashSet();
        var needed = Lines(need.Components);
        var offered = rows.ConvertAll(c => (IReadOnlySet<string>)Lines(c.Components).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var coverage = rows.Count <= Coverage.MostCandidates ? Coverage.Of(needed, offered) : new([], []);
        return new NeedView(
            need.Id, need.Version, details, weights, pairwise?.ConsistencyRatio, comparisons,
            [.. rows.Select((row, i) => new CandidateView(
                row.Id, row.Version, marked[i].Name, row.ToDetails(), ranks[i].Score, ranks[i].Rank, ranks[i].Known,
                marked[i].Scores.Any(score => score is null) ? null : unbeaten.Contains(i), needed.Count(offered[i].Contains)))
                .OrderBy(c => c.Rank).ThenBy(c => c.Organisation, StringComparer.Ordinal)],
            RankStability.Of(marked, weights), coverage.Missing, [.. coverage.Smallest.Select(i => marked[i].Name)],
            need.ChosenId, need.DecidedOn, need.Reasons, need.AllianceId);
    }

    private static IReadOnlyList<double> Scaled(IReadOnlyList<double> weights) =>
        weights.Sum() is > 0 and var sum ? [.. weights.Select(weight => weight / sum)] : [.. weights.Select(_ => 1.0 / weights.Count)];

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}
