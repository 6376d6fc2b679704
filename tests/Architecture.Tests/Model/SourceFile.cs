using System.Text.RegularExpressions;

namespace Entente.Architecture.Tests.Model;

/// <summary>A text file of the repository; the path is relative to the root, with forward slashes.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string Extension => System.IO.Path.GetExtension(Path);

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The text without comments and the contents of strings, line for line.</summary>
    public string Code => CommentsAndStrings().Replace(Text, match => new string('\n', match.Value.Count(c => c == '\n')));

    public IEnumerable<DeclaredType> Types => Extension switch
    {
        ".cs" => TypeDeclaration().Matches(Code).Select(DeclaredType.From),
        ".razor" => [DeclaredType.Component(System.IO.Path.GetFileNameWithoutExtension(Path))],
        _ => [],
    };

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Line numbers and lines of the code on which the pattern matches.</summary>
    public IEnumerable<(int Number, string Text)> CodeLines(Regex pattern) => Matching(Code, pattern);

    public IEnumerable<(int Number, string Text)> TextLines(Regex pattern) => Matching(Text, pattern);

    private static IEnumerable<(int Number, string Text)> Matching(string text, Regex pattern) =>
        text.Split('\n').Select((line, index) => (index + 1, line.Trim())).Where(line => pattern.IsMatch(line.Item2));

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\$*"{3,}.*?"{3,}|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CommentsAndStrings();

    [GeneratedRegex("""
        ^(?<indent>[ ]*)(?<modifiers>(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|new|unsafe)[ ]+)*)
        (?:class|interface|enum|struct|record[ ]+struct|record[ ]+class|record)[ ]+(?<name>\w+)
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex TypeDeclaration();
}
