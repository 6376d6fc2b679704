using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Platform.Imports.Files;

/// <summary>Opens a file as a table, and finds out by looking at its first rows how it is to be read.</summary>
internal static partial class TableFile
{
    private const int HeadLength = 256 * 1024;

    /// <summary>Rows that are looked at to find the order of dates and the decimal mark.</summary>
    private const int RowsLookedAt = 500;

    public static async Task<ITable> OpenAsync(Stream file, TableShape shape, CancellationToken ct) => shape.Kind == TableKind.Xlsx
        ? await XlsxTable.OpenAsync(file, shape.Sheet, ct)
        : await CsvTable.OpenAsync(file, shape, findsSeparator: false, ct);

    /// <summary>The names of the sheets; none for a text file.</summary>
    public static async Task<IReadOnlyList<string>> SheetsAsync(Stream file, TableShape shape, CancellationToken ct)
    {
        if (shape.Kind != TableKind.Xlsx)
        {
            return [];
        }

        await using var table = await XlsxTable.OpenAsync(file, null, ct);
        return table.Sheets;
    }

    /// <exception cref="TableException">It is no table.</exception>
    public static async Task<TableShape> DetectAsync(Stream file, CancellationToken ct)
    {
        var head = new byte[Math.Min(HeadLength, file.Length)];
        var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        file.Position = 0;
        if (head.AsSpan(0, length).StartsWith("PK\u0003\u0004"u8))
        {
            await using var sheet = await XlsxTable.OpenAsync(file, null, ct);
            return await LookAtAsync(sheet, new TableShape { Kind = TableKind.Xlsx, Sheet = sheet.Sheets[0] }, ct);
        }

        if (head.AsSpan(0, length).StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new TableException("This is a workbook of Excel 97 to 2003 (.xls). Save it as .xlsx or CSV.");
        }

        var shape = new TableShape { Coding = TextCodings.Detect(head.AsSpan(0, length)) };
        await using var text = await CsvTable.OpenAsync(file, shape, findsSeparator: true, ct);
        return await LookAtAsync(text, shape with { Separator = TableShape.SeparatorOf(text.Separator) }, ct);
    }

    private static async Task<TableShape> LookAtAsync(ITable table, TableShape shape, CancellationToken ct)
    {
        var marks = new Marks();
        for (var row = 0; row < RowsLookedAt && await table.ReadAsync(ct) is { } read; row++)
        {
            foreach (var cell in read.Cells)
            {
                marks.See(cell.Trim());
            }
        }

        return shape with { DateOrder = marks.DateOrder, DecimalMark = marks.DecimalMark };
    }

    /// <summary>What the cells of the first rows tell about dates and numbers.</summary>
    private sealed partial class Marks
    {
        private int dates;
        private int dayFirst;
        private int monthFirst;
        private int points;
        private int commas;

        public DateOrder DateOrder => dates + dayFirst + monthFirst == 0 ? DateOrder.YearFirst
            : monthFirst > dayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;

        public DecimalMark DecimalMark => commas > points ? DecimalMark.Comma : DecimalMark.Point;

        public void See(string cell)
        {
            if (cell.Length is 0 or > 30 || !(char.IsAsciiDigit(cell[0]) || cell[0] is '-' or '+'))
            {
                return;
            }

            if (Date().Match(cell) is { Success: true } date)
            {
                SeeDate(Number(date.Groups["first"]), Number(date.Groups["second"]), date.Groups["mark"].Value);
            }
            else if (CommaNumber().IsMatch(cell))
            {
                commas++;
            }
            else if (PointNumber().IsMatch(cell))
            {
                points++;
            }
        }

        private void SeeDate(int first, int second, string mark)
        {
            dates++;
            dayFirst += first > 12 || mark == "." ? 1 : 0;
            monthFirst += second > 12 ? 1 : 0;
        }

        private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

        [GeneratedRegex(@"^(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})[./-](\d{4}|\d{2})(\s|$)", RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex Date();

        [GeneratedRegex(@"^[-+]?(\d{1,3}(\.\d{3})+|\d+),\d+$", RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex CommaNumber();

        [GeneratedRegex(@"^[-+]?(\d{1,3}(,\d{3})+|\d+)\.\d+$", RegexOptions.ExplicitCapture, 1000)]
        private static partial Regex PointNumber();
    }
}
