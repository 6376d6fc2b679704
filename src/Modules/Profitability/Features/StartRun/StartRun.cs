using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Which ledger is costed by which model, for which days.</summary>
internal sealed record StartRunInput : IValidatableObject
{
    [Required(ErrorMessage = "Give the run a name, such as “Customer profitability 2025”.")]
    [PlainText(Run.LongestName)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Choose a ledger.")]
    public Guid? LedgerId { get; set; }

    [Required(ErrorMessage = "Choose a cost model.")]
    public Guid? ModelId { get; set; }

    /// <summary>The version of the model; the latest if empty.</summary>
    public int? ModelNumber { get; set; }

    /// <summary>First day; empty for the model's own.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From > To)
        {
            yield return new("The last day must not be before the first one.", [nameof(To)]);
        }

        if (From is { Year: < 1900 or > 2200 } || To is { Year: < 1900 or > 2200 })
        {
            yield return new("Give days between 1900 and 2200.", [nameof(From)]);
        }
    }
}

/// <summary>Starts the job that costs a ledger.</summary>
internal sealed class StartRun(AppDb appDb, JobQueue jobs, Saving saving)
{
    public async Task<Outcome<JobView>> RunAsync(StartRunInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.RunAnalyses, "cost ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await FindAsync(db, input, ct)).TryGet(out var job, out var missing))
        {
            return missing;
        }

        var queued = jobs.Add(db, actor, CostLedgerJob.KindName, $"Cost {input.Name.Trim()}", job);
        if (await saving.TrySaveAsync(db, "job", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        jobs.Wake(queued);
        return JobView.Of(queued);
    }

    private static async Task<Outcome<CostLedgerJob.Input>> FindAsync(AppDbContext db, StartRunInput input, CancellationToken ct)
    {
        var ledger = await db.Set<StoredLedger>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == input.LedgerId, ct);
        if (ledger is null)
        {
            return Refusal.NotFound("ledger");
        }

        var model = await db.Set<StoredModel>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == input.ModelId, ct);
        var number = input.ModelNumber ?? model?.Latest;
        if (model is null || !await db.Set<ModelVersion>().AnyAsync(v => v.ModelId == model.Id && v.Number == number, ct))
        {
            return Refusal.NotFound("cost model");
        }

        if (ledger.Source == SourceKind.Files
            && !await db.Set<KeptFile>().AnyAsync(f => f.LedgerId == ledger.Id && f.Kind == FileKind.Orders, ct))
        {
            return Refusal.Conflict("This ledger has no order lines yet. Add a file with them first.");
        }

        return new CostLedgerJob.Input(input.Name.Trim(), ledger.Id, model.Id, number!.Value, input.From, input.To);
    }
}
