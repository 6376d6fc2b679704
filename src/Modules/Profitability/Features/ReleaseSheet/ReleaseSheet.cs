using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Which lines the customer may see, and what we say above them.</summary>
internal sealed record ReleaseSheetInput
{
    public IReadOnlyList<string>? Lines { get; set; }

    [PlainText(SheetRelease.LongestMessage, IsMultiline = true)]
    public string? Message { get; set; }
}

/// <summary>A customer's sheet: what can be released, and what was, with who released it and when.</summary>
internal sealed record SheetOnPage(
    LoadedRun Run, CustomerResult Customer, IReadOnlyList<SheetLine> Lines, SheetRelease? Latest, IReadOnlyList<SheetRelease> Releases)
{
    public IReadOnlyList<SheetLine> Released => Latest is null ? [] : CostSheet.Released(Run, Customer, [.. CostSheet.KeysOf(Latest)]);
}

/// <summary>Releases chosen lines of a customer's costs, each time as a record of its own; reads what was released.</summary>
internal sealed class ReleaseSheet(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<SheetOnPage>> ShowAsync(Guid runId, Guid customerId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await ReadAsync(db, runId, customerId, ct);
    }

    public async Task<Outcome<SheetOnPage>> RunAsync(Guid runId, Guid customerId, ReleaseSheetInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await ReadAsync(db, runId, customerId, ct)).TryGet(out var page, out var missing))
        {
            return missing;
        }

        if (actor.Lacks(Permission.RunAnalyses, "release cost data") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var known = page.Lines.Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var chosen = (input.Lines ?? []).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (chosen.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
        {
            return Refusal.Invalid(new FieldError(nameof(input.Lines), $"'{(unknown.Length > 60 ? unknown[..60] : unknown)}' is no line of this sheet."));
        }

        var customer = await db.Set<Customer>().AsNoTracking().SingleAsync(c => c.Id == customerId, ct);
        db.Add(SheetRelease.Create(runId, customer, JsonSerializer.Serialize(chosen), input.Message, actor.Name, clock.GetUtcNow().UtcDateTime));
        return await saving.TrySaveAsync(db, "sheet", referenced: "The run has been deleted meanwhile.", ct: ct) is { } refusal
            ? refusal : await ReadAsync(db, runId, customerId, ct);
    }

    private static async Task<Outcome<SheetOnPage>> ReadAsync(AppDbContext db, Guid runId, Guid customerId, CancellationToken ct)
    {
        if (!(await LoadedRun.GetAsync(db, runId, ct)).TryGet(out var run, out var missing))
        {
            return missing;
        }

        if (run.Find(customerId) is not { } customer)
        {
            return Refusal.NotFound("customer");
        }

        var releases = await db.Set<SheetRelease>().AsNoTracking().Where(s => s.RunId == runId && s.CustomerId == customerId)
            .OrderByDescending(s => s.ReleasedUtc).ThenByDescending(s => s.Id).ToListAsync(ct);
        return new SheetOnPage(run, customer, CostSheet.Lines(run, customer), releases.FirstOrDefault(), releases);
    }
}
