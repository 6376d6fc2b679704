using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>The table of currency rates as an expression: the latest rate that is not after the row's day.</summary>
internal static class SqlRates
{
    internal static string Of(LedgerJob job, string currency, string? date)
    {
        var code = $"upper({SqlText.Trimmed(currency)})";
        var own = $"WHEN coalesce({code}, '') IN ('', {SqlText.Literal(job.Model.Currency.ToUpperInvariant())}) THEN 1";
        if (job.Mapping.Rates.Count == 0 && job.Model.Currency.Length == 0)
        {
            return "1";
        }

        var rates = job.Mapping.Rates.OrderByDescending(rate => rate.From).Select(rate =>
            $"WHEN {code} = {SqlText.Literal(rate.Currency.ToUpperInvariant())}"
            + (date is null ? "" : $" AND {SqlText.Name(date)}::date >= '{rate.From:yyyy-MM-dd}'")
            + $" THEN {SqlText.Number(rate.Rate)}");
        return $"(CASE {own} {string.Join(' ', rates)} ELSE NULL END)";
    }
}
