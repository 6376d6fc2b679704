using System.Security.Cryptography;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>
/// Hands out files in chunks of whole rows to several workers. Reading is done by one worker at a time, parsing by all: a
/// chunk is small enough to be still in the cache when its reader parses it. A line break inside quotation marks ends no row.
/// </summary>
internal sealed class ChunkReader(
    IReadOnlyList<LedgerFile> files, LedgerFormat format, Predicate<LedgerHeader> accepts, LedgerProblems problems, IncrementalHash? hash = null)
    : IDisposable
{
    /// <summary>Bytes of a row after which reading stops: a quotation mark that is never closed.</summary>
    private const int LongestRow = 8 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly List<byte> _carry = [];
    private byte[] _lastRow = [];
    private LedgerStream? _stream;
    private LedgerHeader? _header;
    private int _nextFile;
    private long _line;
    private long _sequence;
    private long _readBefore;
    private long _bytesRead;
    private bool _isAtEnd;

    /// <summary>Bytes on disk that were read so far. Any worker may ask, also when another has just closed a file.</summary>
    internal long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <summary>Fills the chunk with the next rows; false when all files are read.</summary>
    internal bool TryNext(Chunk chunk)
    {
        lock (_lock)
        {
            while (_stream is not null || OpenNext(chunk))
            {
                try
                {
                    if (Fill(chunk))
                    {
                        Interlocked.Exchange(ref _bytesRead, _readBefore + _stream!.Position);
                        return true;
                    }
                }
                catch (Exception e) when (e is InvalidDataException or IOException or RowTooLongException or LedgerFormatException)
                {
                    problems.Add(new ImportProblem(_stream!.Source.Name, _line, null, InWords(e)));
                }

                CloseFile();
            }

            return false;
        }
    }

    public void Dispose() => _stream?.Dispose();

    private static string InWords(Exception e) => e switch
    {
        RowTooLongException => $"This row is longer than {LongestRow / 1024 / 1024} MB. Look for a quotation mark that is opened here and never closed, or for a file that has no line breaks.",
        LedgerFormatException => e.Message,
        InvalidDataException => "The compressed file is broken or was cut off after this row. Copy or download it again.",
        _ => e.Message,
    };

    private bool OpenNext(Chunk chunk)
    {
        while (_nextFile < files.Count)
        {
            var file = files[_nextFile++];
            try
            {
                (_stream, _line, _isAtEnd, _lastRow) = (LedgerStream.Open(file), 1, false, []);
                if (ReadHeader(chunk, file))
                {
                    return true;
                }
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or LedgerFormatException)
            {
                problems.Add(new ImportProblem(file.Name, null, null, e switch
                {
                    FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                    UnauthorizedAccessException => "This file cannot be read: it is a folder, or you have no right to it.",
                    _ => InWords(e),
                }));
            }

            CloseFile();
        }

        return false;
    }

    private bool ReadHeader(Chunk chunk, LedgerFile file)
    {
        (chunk.Before, chunk.Start) = (0, 0);
        var length = Read(chunk, 0);
        var end = RowEnds.First(chunk.Buffer.AsSpan(0, length));
        if (end < 0 && !_isAtEnd)
        {
            problems.Add(new ImportProblem(file.Name, 1, null, "The header does not end. Look for a quotation mark that is opened and never closed."));
            return false;
        }

        end = end < 0 ? length : end;
        _header = LedgerHeader.Of(file, chunk.Buffer.AsSpan(0, end), format.Separator);
        _line += chunk.Buffer.AsSpan(0, end).Count((byte)'\n');
        _carry.AddRange(chunk.Buffer.AsSpan(end, length - end));
        if (_header.Columns.All(string.IsNullOrEmpty))
        {
            problems.Add(new ImportProblem(file.Name, null, null, "The file is empty. Its first row must hold the names of the columns."));
            return false;
        }

        return accepts(_header);
    }

    private bool Fill(Chunk chunk)
    {
        while (chunk.Room < _lastRow.Length + _carry.Count + 1)
        {
            chunk.Grow();
        }

        _lastRow.CopyTo(chunk.Buffer, 0);
        (chunk.Before, chunk.Start) = (0, _lastRow.Length);
        _carry.CopyTo(chunk.Buffer, chunk.Start);
        var filled = Read(chunk, chunk.Start + _carry.Count);
        _carry.Clear();
        while (!Cut(chunk, filled))
        {
            if (chunk.Room - chunk.Start > LongestRow)
            {
                throw new RowTooLongException();
            }

            chunk.Grow();
            filled = Read(chunk, filled);
        }

        return chunk.End > chunk.Start;
    }

    /// <summary>Ends the chunk after its last whole row; false where not even one is whole.</summary>
    private bool Cut(Chunk chunk, int filled)
    {
        var rows = chunk.Buffer.AsSpan(chunk.Start, filled - chunk.Start);
        chunk.HasQuotes = rows.Contains((byte)'"');
        if (_isAtEnd && rows.Length > 0 && rows[^1] != (byte)'\n')
        {
            chunk.Buffer[filled++] = (byte)'\n';
            rows = chunk.Buffer.AsSpan(chunk.Start, filled - chunk.Start);
        }

        var length = _isAtEnd ? rows.Length : RowEnds.Last(rows, chunk.HasQuotes);
        if (length == 0 && !_isAtEnd)
        {
            return false;
        }

        (chunk.End, chunk.FirstLine, chunk.Header, chunk.Sequence) = (chunk.Start + length, _line, _header!, _sequence++);
        rows = rows[..length];
        _line += rows.Count((byte)'\n');
        _carry.AddRange(chunk.Buffer.AsSpan(chunk.End, filled - chunk.End));
        if (length > 0)
        {
            _lastRow = rows[RowEnds.Last(rows[..^1], chunk.HasQuotes)..].ToArray();
        }

        return true;
    }

    /// <summary>Fills the buffer from a place on; answers where it then ends. One byte stays free for a missing line break.
    /// </summary>
    private int Read(Chunk chunk, int from)
    {
        while (!_isAtEnd && from < chunk.Room - 1)
        {
            var count = _stream!.Read(chunk.Buffer.AsSpan(from, chunk.Room - 1 - from));
            hash?.AppendData(chunk.Buffer.AsSpan(from, count));
            _isAtEnd = count == 0;
            from += count;
        }

        return from;
    }

    private void CloseFile()
    {
        if (_stream is { HasChanged: true })
        {
            problems.Add(new ImportProblem(_stream.Source.Name, null, null,
                "The file was changed while it was read, so that the figures would be of no ledger. Run again when nobody writes to it."));
        }

        _readBefore += _stream?.Length ?? 0;
        _stream?.Dispose();
        _stream = null;
        _carry.Clear();
    }
}
