using System.Text.Json;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Models;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Reading;

/// <summary>A cost model as it is stored: the same text as <c>entente profit run --model</c> takes.</summary>
internal static class ModelText
{
    public static string Write(CostModel model) => CostModelJson.Write(model);

    /// <summary>Null for a text that this release cannot read.</summary>
    public static CostModel? Read(string text)
    {
        try
        {
            return CostModelJson.Read(text).TryGet(out var file, out _) ? file.Model : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static bool TryRead(JsonElement element, out CostModel? model, out IReadOnlyList<FieldError> problems)
    {
        (model, problems) = (null, []);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems = [new FieldError("Model", "Give the model as an object with pools and activities.")];
            return false;
        }

        try
        {
            if (CostModelJson.Read(element.GetRawText()).TryGet(out var file, out var refusal))
            {
                model = file.Model;
                return true;
            }

            problems = refusal.Errors.Count > 0 ? refusal.Errors : [new FieldError("Model", refusal.Message)];
        }
        catch (OverflowException)
        {
            problems = [new FieldError("Model", "A figure of the model is too large or too small for exact numbers.")];
        }

        return false;
    }
}
