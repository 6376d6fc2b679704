using Entente.Platform.Imports;
using Entente.Platform.Imports.Files;

namespace Entente.Modules.Networks.Formats;

/// <summary>A sheet of a workbook.</summary>
internal sealed record Sheet(string Name, TextTable Table);

/// <summary>The sheets of an Excel workbook as tables of cells.</summary>
internal static class Workbook
{
    /// <summary>Null with a problem where it is no workbook.</summary>
    public static async Task<IReadOnlyList<Sheet>?> ReadAsync(Stream content, string file, ImportProblems problems, CancellationToken ct)
    {
        try
        {
            return [.. (await WorkbookFile.ReadAsync(content, ct)).Select(sheet => new Sheet(sheet.Name, Table(sheet)))];
        }
        catch (TableException e)
        {
            problems.Add(new(file, null, null, e.Message));
            return null;
        }
    }

    private static TextTable Table(SheetRows sheet) => new(
        [.. sheet.Rows.Where(row => Array.Exists(row.Cells, cell => cell.Length > 0)).Select(row => new TextRow((int)row.Line, row.Cells))]);
}
