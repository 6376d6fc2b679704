using Entente.Methods.Events;
using Entente.Platform.Imports;

namespace Entente.Modules.Alliances.Features;

/// <summary>A file of closing prices: <c>date,close</c>. Days without a close are passed over as days without trade.</summary>
internal static class PricesFile
{
    private static readonly NumberRange Prices = new(1e-9, 1e12);

    public static async Task<IReadOnlyList<ClosingPrice>> ReadAsync(GivenFile given, ImportProblems problems, CancellationToken ct)
    {
        await using var file = await DelimitedFile.OpenAsync(given.Content, given.Name, problems, ct);
        var date = file.Required("date");
        var close = file.Required("close", "adj close", "price");
        var rows = new Dictionary<DateOnly, long>();
        var prices = new List<ClosingPrice>();
        while (await file.ReadAsync(ct))
        {
            file.RequiredText(date);
            var (day, price) = (file.Date(date), file.Number(close, Prices));
            if (!file.RowIsGood || day is not { } on)
            {
                continue;
            }

            if (!rows.TryAdd(on, file.Row))
            {
                file.Problem(date, $"There is a close of {on:yyyy-MM-dd} in row {rows[on]} already. Keep one.");
            }
            else if (price is { } value)
            {
                prices.Add(new ClosingPrice(on, value));
            }
        }

        return prices;
    }
}
