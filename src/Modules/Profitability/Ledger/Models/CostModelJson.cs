using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Ledger.Models;

/// <summary>A model and how the ledger that it costs is written.</summary>
internal sealed record CostModelFile(CostModel Model, LedgerMapping Mapping);

/// <summary>Cost models as JSON text: what <c>--model</c> reads and what the workspace stores.</summary>
internal static class CostModelJson
{
    /// <summary>One form of writing for reading aloud: − and = stay as they are in time equations.</summary>
    private static readonly ModelJson Readable = new(new JsonSerializerOptions(ModelJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads a whole model; refuses with what is wrong.</summary>
    internal static Outcome<CostModelFile> Read(string text) =>
        Parse(text).TryGet(out var file, out var refusal) ? ModelAssembly.Of([], [], file) : refusal;

    /// <summary>Reads the text without asking whether the model is whole.</summary>
    internal static Outcome<ModelFile> Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, Readable.ModelFile) is { } file
                ? file
                : Refusal.Invalid("The model is empty. It must be a JSON object with pools and activities.");
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {line + 1}") : "the text";
            return Refusal.Invalid([new FieldError($"model, {place}", Cleaned(e))]);
        }
    }

    /// <summary>Writes a model so that <see cref="Read"/> gives it back.</summary>
    internal static string Write(CostModel model, LedgerMapping? mapping = null)
    {
        var file = new ModelFile
        {
            Name = model.Name.Length == 0 ? null : model.Name,
            Currency = model.Currency.Length == 0 ? null : model.Currency,
            From = model.From,
            To = model.To,
            CostOfGoodsShare = model.CostOfGoodsShare,
            NearBreakEven = model.NearBreakEven,
            NetMarginTarget = model.NetMarginTarget,
            CostToServeTarget = model.CostToServeTarget,
            Pools = [.. model.Pools.Select(Entry)],
            Activities = [.. model.Activities.Select(Entry)],
            Ledger = mapping,
        };
        return JsonSerializer.Serialize(file, Readable.ModelFile);
    }

    private static PoolEntry Entry(CostPool pool) => new()
    {
        Name = pool.Name,
        Cost = pool.Cost,
        Capacity = pool.PracticalCapacity,
        Unit = pool.CapacityUnit,
        Label = pool.Label,
        Estimate = pool.IsEstimate,
    };

    private static ActivityEntry Entry(Activity activity) => new()
    {
        Name = activity.Name,
        Pool = activity.Pool,
        Type = activity.Type,
        Rate = activity.Rate,
        Time = activity.Time?.ToString(),
        From = activity.Source,
        Driver = activity.Driver,
        Label = activity.Label,
        Lever = activity.Lever,
        Estimate = activity.IsEstimate,
    };

    /// <summary>The reader's message without the names of our types.</summary>
    private static string Cleaned(JsonException e)
    {
        var path = string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "" : $" at {e.Path.TrimStart('$', '.')}";
        return e.Message.StartsWith("The JSON property", StringComparison.Ordinal)
            ? $"There is a name here that a model does not know{path}. See the guide for those it does."
            : $"This is not what a model may hold{path}: check names, numbers without quotation marks, and dates like \"2026-03-31\".";
    }
}
