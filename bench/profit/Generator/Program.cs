using System.Globalization;
using Entente.Bench.Profit;

if (args is not [var lines, var folder] || !long.TryParse(lines, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    Console.Error.WriteLine("Usage: Entente.LedgerGenerator LINES FOLDER");
    return 2;
}

new LedgerGenerator(count, folder).Write();
return 0;
