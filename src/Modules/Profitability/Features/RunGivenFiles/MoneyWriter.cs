using System.Buffers.Text;
using System.Text;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Features;

/// <summary>Writes rows of CSV as bytes: exact decimals, cells quoted only where they must be, one write a block.</summary>
internal sealed class MoneyWriter(Stream stream) : IDisposable
{
    private const int BufferLength = 128 * 1024;
    private const int Longest = 64;

    private readonly byte[] _buffer = new byte[BufferLength];
    private int _used;

    internal void Text(ReadOnlySpan<char> text)
    {
        var isQuoted = text.ContainsAny(',', '"') || text.ContainsAny('\n', '\r');
        var written = isQuoted ? $"\"{text.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        foreach (var chunk in Chunks(written))
        {
            Room(Encoding.UTF8.GetMaxByteCount(chunk.Length));
            _used += Encoding.UTF8.GetBytes(chunk, _buffer.AsSpan(_used));
        }
    }

    internal void Byte(char letter)
    {
        Room(1);
        _buffer[_used++] = (byte)letter;
    }

    internal void Number(long number)
    {
        Room(Longest);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var written);
        _used += written;
    }

    /// <summary>An amount in ten-thousandths, rounded half away from zero to the cent.</summary>
    internal void Money(long scaled) => Cents(Scaled.ToCents(scaled));

    internal void Cents(long cents) => Fixed(cents, 100, 2);

    /// <summary>A number of millionths with six decimals.</summary>
    internal void Millionths(Int128 millionths)
    {
        if (millionths > long.MinValue && millionths < long.MaxValue)
        {
            Fixed((long)millionths, 1_000_000, 6);
            return;
        }

        Text(((decimal)millionths / 1_000_000).ToString("0.000000", System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        Flush();
        stream.Dispose();
    }

    private static string[] Chunks(ReadOnlySpan<char> text) =>
        text.Length <= BufferLength / 4 ? [text.ToString()] : [.. text.ToString().Chunk(BufferLength / 4).Select(part => new string(part))];

    private void Fixed(long value, long unit, int decimals)
    {
        Room(Longest);
        var magnitude = (ulong)Math.Abs(value);
        if (value < 0)
        {
            _buffer[_used++] = (byte)'-';
        }

        Utf8Formatter.TryFormat(magnitude / (ulong)unit, _buffer.AsSpan(_used), out var written);
        _used += written;
        _buffer[_used++] = (byte)'.';
        var rest = magnitude % (ulong)unit;
        for (var place = decimals - 1; place >= 0; place--)
        {
            _buffer[_used + place] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        _used += decimals;
    }

    private void Room(int bytes)
    {
        if (_used + bytes > BufferLength)
        {
            Flush();
        }
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
