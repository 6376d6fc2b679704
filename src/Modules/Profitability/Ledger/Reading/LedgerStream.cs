using System.IO.Compression;
using System.Text;

namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>
/// The bytes of one file as UTF-8: plain or gzip, with or without a byte order mark, UTF-16 made into UTF-8. Notes the file's
/// size and time before and after, since a file that changes while it is read gives figures of no ledger.
/// </summary>
internal sealed class LedgerStream : IDisposable
{
    private const int HeadLength = 4;

    private readonly FileStream _file;
    private readonly Stream _text;
    private readonly (long Length, DateTime Changed) _before;

    private LedgerStream(LedgerFile source, FileStream file)
    {
        (Source, _file) = (source, file);
        _before = Now();
        var head = new byte[HeadLength];
        var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        file.Position = 0;
        Stream bytes = IsGzip(head.AsSpan(0, length)) ? new GZipStream(file, CompressionMode.Decompress) : file;
        IsCompressed = bytes != file;
        if (IsCompressed)
        {
            (bytes, head, length) = Peek(bytes);
        }

        _text = AsUtf8(bytes, head.AsSpan(0, length));
    }

    internal LedgerFile Source { get; }

    internal bool IsCompressed { get; }

    /// <summary>Bytes on disk.</summary>
    internal long Length => _before.Length;

    /// <summary>Bytes on disk that were read so far.</summary>
    internal long Position => _file.Position;

    /// <summary>Whether the file is another than when it was opened.</summary>
    internal bool HasChanged => Now() != _before;

    internal static LedgerStream Open(LedgerFile source) =>
        new(source, new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan));

    internal int Read(Span<byte> buffer) => _text.Read(buffer);

    public void Dispose()
    {
        _text.Dispose();
        _file.Dispose();
    }

    private static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>A decompressed stream with its first bytes looked at and put back.</summary>
    private static (Stream Bytes, byte[] Head, int Length) Peek(Stream bytes)
    {
        var head = new byte[HeadLength];
        var length = bytes.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return (new HeadFirstStream(head[..length], bytes), head, length);
    }

    private static Stream AsUtf8(Stream bytes, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            bytes.Dispose();
            throw new LedgerFormatException("This is an Excel workbook or another ZIP file. Save the table as CSV and give that file.");
        }

        var wide = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
        return wide is null ? bytes : Encoding.CreateTranscodingStream(bytes, wide, Encoding.UTF8);
    }

    private (long Length, DateTime Changed) Now()
    {
        var info = new FileInfo(Source.Path);
        return info.Exists ? (info.Length, info.LastWriteTimeUtc) : default;
    }
}
