using System.Text;
using CsvHelper;

namespace Entente.Platform.Imports;

/// <summary>
/// A table in a text file, read row by row: comma, semicolon, tab or bar between cells; UTF-8, UTF-16 or Windows-1252;
/// cells with line breaks in quotation marks. Columns are found by name, whatever their order, case, spaces, hyphens and
/// underscores.
/// <para>
/// Whatever is wrong with the file goes into <see cref="ImportProblems"/> with its row and column; rows that cannot be
/// read are passed over, so that one reading finds all problems. After a problem in the header no row is read.
/// </para>
/// </summary>
public sealed partial class DelimitedFile : IAsyncDisposable
{
    /// <summary>Longest text in a cell. Longer ones are not data but a quotation mark that was never closed.</summary>
    public const int LongestCell = 100_000;

    /// <summary>Bytes of a row after which reading stops.</summary>
    private const int LongestRow = 8 * 1024 * 1024;

    private const int HeadLength = 4096;

    private readonly CsvReader? _reader;
    private readonly ImportProblems _problems;
    private readonly long _problemsBefore;
    private int _problemsBeforeRow;

    private DelimitedFile(string name, Stream? text, Encoding? encoding, ImportProblems problems)
    {
        Name = name;
        _problems = problems;
        _problemsBefore = problems.Count;
        _reader = text is null ? null : CsvReader.Create(text, new CsvReaderOptions
        {
            Encoding = encoding,
            MalformedData = CsvMalformedDataHandling.Skip,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = AddMalformed,
            TrackLineNumbers = true,
        });
    }

    /// <summary>The file's name as the person gave it, for messages.</summary>
    public string Name { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>Line of the file where the current row begins; the header is in row 1.</summary>
    public long Row { get; private set; } = 1;

    /// <summary>Whether nothing wrong was found in the current row so far.</summary>
    public bool RowIsGood => _problems.Count == _problemsBeforeRow;

    /// <summary>Reads the header. The stream stays open when the file is disposed.</summary>
    public static async Task<DelimitedFile> OpenAsync(Stream stream, string name, ImportProblems problems, CancellationToken ct)
    {
        var head = new byte[HeadLength];
        var length = await stream.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, ct);
        var (encoding, instead) = TextEncodings.Of(head.AsSpan(0, length));
        if (encoding is null)
        {
            problems.Add(new ImportProblem(name, null, null,
                $"This is {instead}. Save the table as CSV (text with separators) and give that file."));
            return new DelimitedFile(name, null, null, problems);
        }

        var text = Encoding.CreateTranscodingStream(
            new HeadedStream(head[..length], stream), encoding, Encoding.UTF8, leaveOpen: true);
        var file = new DelimitedFile(name, text, Encoding.UTF8, problems);
        await file.ReadHeaderAsync(ct);
        return file;
    }

    /// <summary>Goes to the next row that can be read; false at the end, and at once after a problem in the header.
    /// </summary>
    public async ValueTask<bool> ReadAsync(CancellationToken ct)
    {
        if (_reader is null || (Row == 1 && _problems.Count > _problemsBefore))
        {
            return false;
        }

        try
        {
            while (await _reader.ReadAsync(ct))
            {
                Row = _reader.LineNumber;
                _problemsBeforeRow = _problems.Count;
                if (!IsBlank() && HasRightShape())
                {
                    return true;
                }
            }
        }
        catch (CsvFormatException e)
        {
            _problems.Add(new ImportProblem(Name, e.LineNumber > 0 ? e.LineNumber : Row + 1, null,
                "This row does not end. Look for a quotation mark that is opened and never closed."));
        }

        return false;
    }

    public ValueTask DisposeAsync() => _reader?.DisposeAsync() ?? ValueTask.CompletedTask;
}
