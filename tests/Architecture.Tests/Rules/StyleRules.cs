using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Model;

namespace Entente.Architecture.Tests.Rules;

/// <summary>Sizes, names and openness of types.</summary>
internal static partial class StyleRules
{
    private const int LongestFile = 300;
    private const int LongestProgram = 40;

    private static readonly string[] Written = [".cs", ".razor", ".ts", ".css", ".csproj", ".props", ".targets", ".sh"];

    public static IEnumerable<Rule> All =>
    [
        new Rule("A file has at most 300 lines", LongFiles)
            .SeesIn("301 lines", new SourceFile("src/Methods/Long.cs", new string('\n', LongestFile) + ";\n")),
        new Rule("Program.cs fits on a screen", LongPrograms)
            .SeesIn("41 lines", new SourceFile("src/Host/Program.cs", new string('\n', LongestProgram) + ";\n")),
        new Rule("Type names are terms of the field", EmptyNames)
            .SeesIn("PersonManager", new SourceFile("src/Platform/People.cs", "internal sealed class PersonManager;\n"))
            .SeesIn("PersonDto", new SourceFile("src/Platform/People.cs", "public sealed record PersonDto(string Name);\n"))
            .SeesIn("TableHelper", new SourceFile("src/Platform/Ui/TableHelper.razor", "<table></table>\n")),
        new Rule("A class that may be sealed is sealed", OpenClasses)
            .SeesIn("People", new SourceFile("src/Platform/People.cs", "internal class People;\n"))
            .SeesIn("Person", new SourceFile("src/Platform/Person.cs", "public partial record Person(string Name);\n")),
    ];

    private static IEnumerable<string> LongFiles(Repository repository) =>
        from file in repository.Files
        where Written.Contains(file.Extension) && file.LineCount > LongestFile
        select $"{file.Path}: {file.LineCount} lines";

    private static IEnumerable<string> LongPrograms(Repository repository) =>
        from file in repository.Product
        where file.Name == "Program.cs" && file.LineCount > LongestProgram
        select $"{file.Path}: {file.LineCount} lines";

    private static IEnumerable<string> EmptyNames(Repository repository) =>
        from file in repository.Files
        from type in file.Types
        where SaysNothing().IsMatch(type.Name)
        select $"{file.Path}: {type.Name}";

    /// <summary>The parts of a partial type count as one: it is enough that one of them says sealed.</summary>
    private static IEnumerable<string> OpenClasses(Repository repository) =>
        from file in repository.Product
        where !file.Name.EndsWith(".razor.cs", StringComparison.Ordinal)
        from type in file.Types
        group (file, type) by (Folder(file), type.Name) into parts
        where parts.All(part => part.type.IsOpenForInheritance)
        select $"{parts.First().file.Path}: {parts.Key.Name} is neither sealed nor abstract nor static";

    private static string Folder(SourceFile file) => Path.GetDirectoryName(file.Path) ?? "";

    [GeneratedRegex("(Manager|Helper|Util|Utility|Utilities|Service|Dto|DTO)s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysNothing();
}
