using System.Text;
using CsvHelper;

namespace Entente.Platform.Imports;

/// <summary>What the header and each row must look like before their cells are read.</summary>
public sealed partial class DelimitedFile
{
    private async Task ReadHeaderAsync(CancellationToken ct)
    {
        try
        {
            await _reader!.ReadHeaderAsync(ct);
            Headers = [.. (_reader.Headers ?? []).Select(header => header.Trim().Trim('\uFEFF'))];
        }
        catch (CsvFormatException)
        {
            _problems.Add(new ImportProblem(Name, 1, null,
                "The header does not end. Look for a quotation mark that is opened and never closed."));
        }

        if (Headers.All(string.IsNullOrEmpty) && _problems.Count == _problemsBefore)
        {
            _problems.Add(new ImportProblem(Name, null, null,
                "The file is empty. Its first row must hold the names of the columns."));
        }

        foreach (var twice in Headers.Where(header => header.Length > 0).GroupBy(Normalised).Where(same => same.Count() > 1))
        {
            _problems.Add(new ImportProblem(Name, 1, twice.First(),
                $"{twice.Count()} columns have this name. Give each column a name of its own."));
        }
    }

    private bool IsBlank()
    {
        for (var index = 0; index < _reader!.FieldCount; index++)
        {
            if (!_reader.GetSpan(index).Trim((byte)' ').IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasRightShape()
    {
        if (_reader!.FieldCount != Headers.Count)
        {
            Problem(null, $"This row has {Cells(_reader.FieldCount)}, the header {Headers.Count}. Put a cell that itself " +
                "contains the separator into quotation marks.");
            return false;
        }

        for (var index = 0; _reader.RawRecord.Length > LongestCell && index < Headers.Count; index++)
        {
            var length = Encoding.UTF8.GetCharCount(_reader.GetSpan(index));
            if (length > LongestCell)
            {
                Problem(new ImportColumn(Headers[index], index), $"This cell has {length} characters; at most {LongestCell} " +
                    "are allowed. Look for a quotation mark that is opened and never closed.");
            }
        }

        return RowIsGood;
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    private void AddMalformed(CsvMalformedRecord record) => _problems.Add(new ImportProblem(
        Name,
        record.LineNumber > 0 ? record.LineNumber : null,
        null,
        record.Reason == CsvMalformedReason.UnterminatedQuote
            ? "A quotation mark is opened here and never closed. Close it, or take it out."
            : "A quotation mark stands inside a cell. Put the whole cell into quotation marks and double those inside it."));
}
