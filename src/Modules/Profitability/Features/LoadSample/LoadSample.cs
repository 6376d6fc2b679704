using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>
/// The heating-wire sample, costed at once, so that the first page after the first start has something to show. A folder of
/// an earlier period inside is costed first. A workspace that has a ledger already is left alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, AddLedger addLedger, AddModel addModel, CostLedgerJob cost)
{
    private const string Firm = "Heating wire";

    public async Task<Outcome<Done>> RunAsync(string folder, Actor actor, CancellationToken ct)
    {
        var model = Path.Combine(folder, "model.json");
        if (!File.Exists(model) || await HasLedgerAsync(actor, ct))
        {
            return Done.Value;
        }

        foreach (var period in System.IO.Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Append(folder))
        {
            if (File.Exists(Path.Combine(period, "model.json")) && await RunPeriodAsync(period, actor, ct) is { } refusal)
            {
                return refusal;
            }
        }

        return Done.Value;
    }

    private async Task<Refusal?> RunPeriodAsync(string folder, Actor actor, CancellationToken ct)
    {
        if (ModelText.Read(await File.ReadAllTextAsync(Path.Combine(folder, "model.json"), ct)) is not { } model)
        {
            return Refusal.Invalid($"The sample's cost model in {folder} cannot be read.");
        }

        var period = model is { From: { } from, To: { } to } ? Days.Period(from, to) : "all days";
        var files = Files(folder);
        try
        {
            if (!(await addLedger.RunAsync(new AddLedgerInput { Name = $"{Firm} orders, {period}" }, files, actor, ct)).TryGet(out var ledger, out var notAdded))
            {
                return notAdded;
            }

            var named = new NamedModel($"{Firm} serving costs, {period}", model, "The sample's own rates.");
            if (!(await addModel.RunAsync(named, actor, ct)).TryGet(out var added, out var notModelled))
            {
                return notModelled;
            }

            var input = new CostLedgerJob.Input($"Customer profitability, {period}", ledger.Id, added.Id, added.Number, null, null);
            return (await cost.RunAsync(CostLedgerJob.InputOf(input), actor, new Progress<JobStep>(), ct)).Refusal;
        }
        finally
        {
            foreach (var file in files)
            {
                await file.Content.DisposeAsync();
            }
        }
    }

    private static List<GivenFile> Files(string folder) =>
    [
        .. System.IO.Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Kind: KindOf(Path.GetFileName(path)))).Where(file => file.Kind is not null)
            .Select(file => new GivenFile(Path.GetFileName(file.Path), File.OpenRead(file.Path), file.Kind)),
    ];

    private static FileKind? KindOf(string name) => !name.EndsWith(".csv", StringComparison.Ordinal) && !name.EndsWith(".csv.gz", StringComparison.Ordinal) ? null
        : name.StartsWith("orders", StringComparison.Ordinal) ? FileKind.Orders
        : name.StartsWith("events", StringComparison.Ordinal) ? FileKind.Events
        : name.StartsWith("customers", StringComparison.Ordinal) ? FileKind.Customers : null;

    private async Task<bool> HasLedgerAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<StoredLedger>().AnyAsync(ct);
    }
}
