using System.Text;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>
/// Converts amounts into the model's currency by the rate of the row's day: the latest that is not after it. Each amount is
/// rounded half away from zero to ten-thousandths, so that the order of rows does not matter.
/// </summary>
internal sealed class CurrencyConversion(LedgerJob job)
{
    private byte[] _lastCode = [0];
    private int _lastDay = -1;
    private decimal? _lastRate;

    /// <summary>The rate of a currency on a day; null where there is none. The model's own currency and an empty cell are 1.</summary>
    internal decimal? RateFor(ReadOnlySpan<byte> code, int day)
    {
        if (day != _lastDay || !code.SequenceEqual(_lastCode))
        {
            (_lastCode, _lastDay) = (code.ToArray(), day);
            _lastRate = Find(Encoding.UTF8.GetString(code).Trim(), day);
        }

        return _lastRate;
    }

    internal static long Convert(long scaled, decimal rate) =>
        rate == 1 ? scaled : decimal.ToInt64(decimal.Round(scaled * rate, 0, MidpointRounding.AwayFromZero));

    private decimal? Find(string code, int day)
    {
        if (code.Length == 0 || string.Equals(code, job.Model.Currency, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var rates = job.Mapping.Rates.Where(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase));
        return rates.Where(rate => day == 0 || rate.From.DayNumber <= day).MaxBy(rate => rate.From)?.Rate
            ?? (job.Mapping.Rates.Count == 0 && job.Model.Currency.Length == 0 && job.IsOnlyCurrency(code) ? 1 : null);
    }
}
