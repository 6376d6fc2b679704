using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>
/// Takes chunks apart into rows and cells and hands each row to a <see cref="RowSink"/>. Separators and line breaks are
/// found 64 bytes at a time; a chunk with quotation marks goes row by row instead.
/// </summary>
internal sealed class RowScanner(RowSink sink, LedgerProblems problems)
{
    private const int Block = 64;

    private readonly QuotedRow _quoted = new();
    private int[] _ends = [];

    internal void Scan(Chunk chunk)
    {
        if (_ends.Length != chunk.Header.Columns.Count + 1)
        {
            _ends = new int[chunk.Header.Columns.Count + 1];
        }

        sink.Begin(chunk);
        if (chunk.Before < chunk.Start)
        {
            ScanRows(chunk, chunk.Before, chunk.Start, 0, isContext: true);
        }

        if (chunk.HasQuotes)
        {
            ScanRows(chunk, chunk.Start, chunk.End, chunk.FirstLine, isContext: false);
        }
        else
        {
            ScanPlain(chunk.Buffer, chunk.Start, chunk.End, chunk.Header.Separator, chunk.FirstLine);
        }

        sink.End(new LedgerRow(default, 0, default, chunk.FirstLine));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScanPlain(byte[] buffer, int start, int end, byte separator, long line)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(buffer);
        var (separators, breaks) = (Vector256.Create(separator), Vector256.Create((byte)'\n'));
        var ends = _ends;
        var (cell, row) = (0, start);
        for (var block = start; block < end; block += Block)
        {
            var low = Vector256.LoadUnsafe(ref origin, (nuint)block);
            var high = Vector256.LoadUnsafe(ref origin, (nuint)block + 32);
            var marks = (Vector256.Equals(low, separators) | Vector256.Equals(low, breaks)).ExtractMostSignificantBits()
                | ((ulong)(Vector256.Equals(high, separators) | Vector256.Equals(high, breaks)).ExtractMostSignificantBits() << 32);
            if (end - block < Block)
            {
                marks &= (1UL << (end - block)) - 1;
            }

            while (marks != 0)
            {
                var at = block + BitOperations.TrailingZeroCount(marks);
                marks &= marks - 1;
                ends[cell] = at;
                if (Unsafe.Add(ref origin, at) != (byte)'\n')
                {
                    cell += cell < ends.Length - 1 ? 1 : 0;
                    continue;
                }

                Hand(new LedgerRow(buffer, row, ends.AsSpan(0, cell + 1), line));
                (cell, row, line) = (0, at + 1, line + 1);
            }
        }
    }

    private void ScanRows(Chunk chunk, int start, int end, long line, bool isContext)
    {
        var buffer = chunk.Buffer;
        while (start < end)
        {
            var rest = buffer.AsSpan(start, end - start);
            var length = RowEnds.First(rest);
            length = length < 0 ? rest.Length : length;
            var text = rest[..length].TrimEnd("\r\n"u8);
            if (!_quoted.Split(text, chunk.Header.Separator) && !isContext)
            {
                problems.Add(new ImportProblem(chunk.Header.File.Name, line, null,
                    "A quotation mark stands inside a cell or is never closed. Put the whole cell into quotation marks and double those inside it."));
            }
            else
            {
                HandQuoted(text, line, isContext);
            }

            line += rest[..length].Count((byte)'\n');
            start += length;
        }
    }

    private void HandQuoted(ReadOnlySpan<byte> text, long line, bool isContext)
    {
        var row = new LedgerRow(_quoted.Bytes, 0, _quoted.Ends, line) { Text = text };
        if (isContext)
        {
            sink.Context(row);
        }
        else
        {
            Hand(row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Hand(in LedgerRow row)
    {
        if (row.Count == _ends.Length - 1)
        {
            sink.Row(row);
        }
        else if (!row.IsBlank)
        {
            sink.WrongShape(row, _ends.Length - 1);
        }
    }
}

/// <summary>What is done with rows.</summary>
internal abstract class RowSink
{
    /// <summary>A chunk begins; its header may be another file's.</summary>
    internal abstract void Begin(Chunk chunk);

    /// <summary>The row before the chunk's first, which another worker has counted.</summary>
    internal virtual void Context(in LedgerRow row)
    {
    }

    internal abstract void Row(in LedgerRow row);

    /// <summary>The chunk ends; the row says only where it began.</summary>
    internal virtual void End(in LedgerRow last)
    {
    }

    internal abstract void WrongShape(in LedgerRow row, int columns);
}
