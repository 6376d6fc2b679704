using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Writes a run with all its customers by one transaction.</summary>
internal sealed class RunIntake(AppDb appDb, CustomerIntake customers, Saving saving, TimeProvider clock)
{
    private const int RowsAtOnce = 2_000;
    private const int FirstRowsKept = 200;

    public async Task<Outcome<Run>> TakeAsync(Guid runId, RunSources found, LedgerRunResult costed, Actor actor, CancellationToken ct)
    {
        if (costed.Totals.Customers.FirstOrDefault(key => key.Length is 0 or > Customer.LongestKey || key.Any(char.IsControl)) is { } odd)
        {
            return Refusal.Invalid($"The customer id '{Cut(odd)}' is too long or has unreadable characters. Ids have at most {Customer.LongestKey} characters: check which column holds them.");
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var known = await customers.TakeAsync(db, costed, ct);
        var number = (await db.Set<Run>().MaxAsync(r => (int?)r.Number, ct) ?? 0) + 1;
        var run = Run.Create(actor.WorkspaceId, number, HeadingOf(runId, found, costed), actor.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(run);
        db.Add(RunFigures.Create(actor.WorkspaceId, runId, RunContent.CurrentFormat, ContentOf(found, costed).Write()));
        if (await saving.TrySaveAsync(
            db, "run", "Another run was written at the same moment. Start this one again.", "The ledger or the model has been deleted meanwhile.", ct) is { } refusal)
        {
            return refusal;
        }

        await AddRowsAsync(db, run, costed, known, ct);
        await transaction.CommitAsync(ct);
        return run;
    }

    /// <summary>A database has no bytes to take a fingerprint of: it is taken of the sums that it gave.</summary>
    private static string FingerprintOf(LedgerRunResult costed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (at, key) in costed.Totals.Customers.Index().OrderBy(item => item.Item, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(key));
            hash.AppendData(MemoryMarshal.AsBytes(costed.Totals.Row(at)));
        }

        hash.AppendData(MemoryMarshal.AsBytes(costed.Totals.Row(costed.Totals.Unassigned)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Cut(string id) =>
        string.Concat(id.Where(sign => !char.IsControl(sign)).Take(40));

    private static async Task AddRowsAsync(
        AppDbContext db, Run run, LedgerRunResult costed, Dictionary<string, Customer> known, CancellationToken ct)
    {
        var rowOf = costed.Totals.Customers.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        foreach (var part in costed.Result.Customers.Chunk(RowsAtOnce))
        {
            foreach (var customer in part)
            {
                db.Add(CostedCustomer.Create(
                    run.Id, known[customer.Id], customer.Rank, customer.Revenue, customer.Profit,
                    JsonSerializer.Serialize(costed.Totals.Row(rowOf[customer.Id]).ToArray())));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private static RunHeading HeadingOf(Guid runId, RunSources found, LedgerRunResult costed)
    {
        var (result, model) = (costed.Result, found.Model);
        var from = model.From ?? costed.Facts.FirstDay ?? DateOnly.MinValue;
        var to = model.To ?? costed.Facts.LastDay ?? from;
        var curve = WhaleCurve.Of(result.Figures(costed.Customers.NameOf), model.NearBreakEven);
        return new RunHeading(
            runId, found.Input.Name, found.Input.LedgerId, found.Input.ModelId, found.Input.ModelNumber, costed.Facts.Fingerprint ?? FingerprintOf(costed),
            model.Currency, from, to, result.Customers.Count, result.TotalRevenue, result.TotalProfit,
            RunInWords.First(curve, Days.Period(from, to), model.Currency));
    }

    private static RunContent ContentOf(RunSources found, LedgerRunResult costed) => new()
    {
        Model = ModelText.Write(found.Model),
        ModelName = found.ModelName,
        LedgerName = found.Ledger.Name,
        Estimates = found.Estimates,
        Discounts = costed.Totals.Layout.Discounts,
        Unassigned = costed.Totals.Row(costed.Totals.Unassigned).ToArray(),
        LedgerRevenue = costed.Facts.LedgerRevenue,
        LedgerCogs = costed.Facts.LedgerCogs,
        OrderRows = costed.Facts.OrderRows,
        EventRows = costed.Facts.EventRows,
        OutsideRows = costed.Facts.RowsOutsidePeriod,
        Reasons = [.. ReasonsOf(costed.Facts)],
        FirstUnassigned = [.. costed.Facts.FirstUnmatched.Take(FirstRowsKept)],
        Files = [.. found.Kept.Select(file => new UsedFile(file.Kind, file.Name, file.Bytes, file.Fingerprint))],
    };

    private static IEnumerable<UnassignedReason> ReasonsOf(LedgerFacts facts)
    {
        if (facts.OrderRowsOfNobody > 0)
        {
            yield return new("order lines name no known customer", facts.OrderRowsOfNobody);
        }

        if (facts.EventRowsOfNobody > 0)
        {
            yield return new("events name no known customer", facts.EventRowsOfNobody);
        }

        if (facts.UnknownActivityRows > 0)
        {
            yield return new("events name an activity that the model does not have; they have no cost", facts.UnknownActivityRows);
        }
    }
}
