using System.Globalization;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>Assumptions about options as an address carries them: percent, empty for the default.</summary>
internal static class AssumptionText
{
    public static OptionAssumptions Read(string? process, string? habits, string? fee, string? kept, string? service)
    {
        var usual = new OptionAssumptions();
        return new OptionAssumptions(
            Share(process, usual.ProcessSaved, 1), Share(habits, usual.TowardMedian, 1), Share(fee, usual.FeeOfCost, 10),
            Share(kept, usual.FeesKept, 1), Share(service, usual.ServiceSaved, 1));
    }

    private static decimal Share(string? percent, decimal usual, decimal most) =>
        decimal.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value / 100, 0, most) : usual;
}
