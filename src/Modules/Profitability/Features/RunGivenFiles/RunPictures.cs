using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>The pictures of a run as files: the same drawings as on its page.</summary>
internal static class RunPictures
{
    internal static void Write(CostingResult result, WhaleCurve curve, OutputFolder folder)
    {
    }
}
