using System.Text;

namespace Entente.Platform.Imports.Files;

/// <summary>The encodings behind <see cref="TextCoding"/>, and which one a file has.</summary>
internal static class TextCodings
{
    private const int MacRomanPage = 10000;
    private const int OneIn = 50;

    public static Encoding Of(TextCoding coding) => coding switch
    {
        TextCoding.Utf16 => Encoding.Unicode,
        TextCoding.Utf16BigEndian => Encoding.BigEndianUnicode,
        TextCoding.Windows1252 => Page(1252),
        TextCoding.Windows1250 => Page(1250),
        TextCoding.Windows1251 => Page(1251),
        TextCoding.MacRoman => Page(MacRomanPage),
        _ => TextEncodings.Tolerant,
    };

    /// <summary>The coding of a file by its first bytes.</summary>
    /// <exception cref="TableException">It is no text.</exception>
    public static TextCoding Detect(ReadOnlySpan<byte> head)
    {
        var (encoding, instead) = TextEncodings.Of(head);
        if (encoding is null || head.StartsWith("%PDF"u8) || HoldsMuchElse(encoding.GetString(head)))
        {
            throw new TableException(
                $"This is {instead ?? "not a text file"}. Give a table as CSV (text with separators) or as an Excel workbook (.xlsx).");
        }

        if (encoding.CodePage == Encoding.Unicode.CodePage)
        {
            return TextCoding.Utf16;
        }

        if (encoding.CodePage == Encoding.BigEndianUnicode.CodePage)
        {
            return TextCoding.Utf16BigEndian;
        }

        return IsUtf8(head) ? TextCoding.Utf8 : TextCoding.Windows1252;
    }

    /// <summary>A sign that is no text here and there may be a slip; one in fifty is another kind of file.</summary>
    private static bool HoldsMuchElse(string text) =>
        text.Count(c => c < ' ' && c is not ('\n' or '\r' or '\t')) * OneIn > text.Length;

    /// <summary>Whether the bytes can be UTF-8; a letter that is cut at the end does not count.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        for (var at = 0; at < head.Length;)
        {
            var status = Rune.DecodeFromUtf8(head[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
            {
                return true;
            }

            if (status != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
