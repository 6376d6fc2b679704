using Entente.Methods.Costing;
using Entente.Methods.Costing.Pictures;

namespace Entente.Modules.Profitability.Features;

/// <summary>The pictures of a run as files: the same drawings as on its page.</summary>
internal static class RunPictures
{
    internal static void Write(CostingResult result, WhaleCurve curve, OutputFolder folder)
    {
        var options = new PictureOptions
        {
            Title = result.Model.Name.Length == 0 ? "Customer profitability" : result.Model.Name,
            Currency = result.Model.Currency,
            NearBreakEven = result.Model.NearBreakEven,
            Stylesheet = PictureStyles.Text,
        };
        folder.Write("whale.svg", WhalePicture.Render(curve, options));
        folder.Write("quadrants.svg", QuadrantPicture.Render(curve.Ranked, result.Split, options));
    }
}
