using System.Text;

namespace Entente.Platform.Imports;

/// <summary>
/// Tells how a text file is encoded from its first bytes: a byte order mark; UTF-16 without one, by its zero bytes; else
/// UTF-8, in which every byte that cannot be UTF-8 is read as Windows-1252. So a file of either kind reads right
/// without being read twice, and so does one that was pasted together from both.
/// </summary>
internal static class TextEncodings
{
    /// <summary>A zero byte at every other place at least this often means UTF-16.</summary>
    private const double ShareOfZeros = 0.3;

    internal static readonly Encoding Tolerant =
        Encoding.GetEncoding(Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    /// <summary>The encoding, or null with what the file is instead.</summary>
    internal static (Encoding? Encoding, string? Instead) Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, null);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, null);
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return (null, "an Excel workbook or another ZIP file");
        }

        var (even, odd) = Zeros(head);
        return (even + odd, even > odd) switch
        {
            (0, _) => (Tolerant, null),
            (_, true) when even >= head.Length / 2 * ShareOfZeros => (Encoding.BigEndianUnicode, null),
            (_, false) when odd >= head.Length / 2 * ShareOfZeros => (Encoding.Unicode, null),
            _ => (null, "not a text file"),
        };
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> head)
    {
        var counts = (Even: 0, Odd: 0);
        for (var index = 0; index < head.Length; index++)
        {
            counts.Even += head[index] == 0 && index % 2 == 0 ? 1 : 0;
            counts.Odd += head[index] == 0 && index % 2 == 1 ? 1 : 0;
        }

        return counts;
    }

    private sealed class Windows1252Fallback : DecoderFallback
    {
        internal static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        /// <summary>One invalid sequence of UTF-8 is at most three bytes, each one character.</summary>
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        private sealed class Buffer : DecoderFallbackBuffer
        {
            private string _characters = "";
            private int _next;

            public override int Remaining => _characters.Length - _next;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                _characters = Windows1252.GetString(bytesUnknown);
                _next = 0;
                return _characters.Length > 0;
            }

            public override char GetNextChar() => _next < _characters.Length ? _characters[_next++] : '\0';

            public override bool MovePrevious()
            {
                _next -= _next > 0 ? 1 : 0;
                return _next > 0;
            }

            public override void Reset() => (_characters, _next) = ("", 0);
        }
    }
}
