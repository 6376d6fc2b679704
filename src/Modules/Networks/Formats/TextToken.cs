using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Modules.Networks.Formats;

/// <summary>A word of a text file with its place; quotation marks are taken off.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(string Text, int Line, int Column, bool Quoted)
{
    /// <summary>The words of one line; white space and the given characters separate them.</summary>
    public static List<TextToken> OfLine(string line, int number, string separators = "")
    {
        var tokens = new List<TextToken>();
        var place = 0;
        while (place < line.Length)
        {
            if (char.IsWhiteSpace(line[place]) || separators.Contains(line[place], StringComparison.Ordinal))
            {
                place++;
                continue;
            }

            var start = place;
            var text = new StringBuilder();
            var quote = line[place] is '"' or '\'' ? line[place++] : '\0';
            while (place < line.Length && (quote != '\0' ? line[place] != quote
                : !char.IsWhiteSpace(line[place]) && !separators.Contains(line[place], StringComparison.Ordinal)))
            {
                text.Append(line[place++]);
            }

            place += quote != '\0' ? 1 : 0;
            tokens.Add(new TextToken(text.ToString(), number, start + 1, quote != '\0'));
        }

        return tokens;
    }
}
