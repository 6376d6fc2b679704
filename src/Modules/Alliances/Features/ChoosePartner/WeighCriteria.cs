using System.Text.Json;
using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>How many times as important each criterion is as each later one, 1/9 to 9, row by row above the diagonal; empty: back to direct weights.</summary>
internal sealed record Comparisons
{
    /// <summary>21 numbers for seven criteria.</summary>
    public List<double> Pairs { get; set => field = value ?? []; } = [];
}

/// <summary>Weighs the criteria of a need by pairwise comparison (Saaty 1980).</summary>
internal sealed class WeighCriteria(AppDb appDb, Saving saving, NeedReader reader)
{
    private static readonly int Pairs = SelectionCriteria.Names.Count * (SelectionCriteria.Names.Count - 1) / 2;

    public async Task<Outcome<NeedView>> RunAsync(Guid id, Guid version, Comparisons comparisons, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.Edit) is { } forbidden)
        {
            return forbidden;
        }

        if (comparisons.Pairs.Count != 0 && (comparisons.Pairs.Count != Pairs || comparisons.Pairs.Exists(IsOffScale)))
        {
            return AllianceRules.Field(nameof(Comparisons.Pairs), $"Give {Pairs} comparisons between 1/9 and 9, or none for direct weights.");
        }

        if (await db.Set<PartnerNeed>().SingleOrDefaultAsync(n => n.Id == id, ct) is not { } need)
        {
            return Refusal.NotFound("need");
        }

        if (need.Version != version)
        {
            return Refusal.Stale("need");
        }

        need.Compare(comparisons.Pairs.Count == 0 ? null : JsonSerializer.Serialize(comparisons.Pairs));
        return await saving.TrySaveAsync(db, "need", ct: ct) is { } refusal ? refusal : (await reader.FindAsync(db, id, ct))!;
    }

    /// <summary>A ninth is written with as many digits as a form sends.</summary>
    private static bool IsOffScale(double value) =>
        !double.IsFinite(value) || value > PairwiseComparison.StrongestPreference || value < 1 / PairwiseComparison.StrongestPreference - 0.001;
}
