// Writes accounts.csv, contacts.csv and notes.csv as EspoCRM exports them, with flaws: EspoExport FOLDER [ROWS]
using System.Globalization;
using Entente.Bench.Import;

var rows = 50_000;
if (args.Length is not (1 or 2) || (args.Length == 2 && !int.TryParse(args[1], CultureInfo.InvariantCulture, out rows)))
{
    Console.Error.WriteLine("usage: EspoExport FOLDER [ROWS]");
    return 2;
}

var export = EspoExport.Of(rows);
Directory.CreateDirectory(args[0]);
foreach (var file in export.Files)
{
    await File.WriteAllTextAsync(Path.Combine(args[0], file.Name), file.Text);
    Console.WriteLine($"{file.Name}\t{file.Type}\t{file.Rows}\t{file.Good}\t{file.Repeated}\t{file.Bad}");
}

return 0;
