using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Model;

namespace Entente.Architecture.Tests.Rules;

/// <summary>Nothing half-done, nothing switched off without a reason, nothing of one machine.</summary>
internal static partial class UpkeepRules
{
    /// <summary>This file has to name what it forbids.</summary>
    private const string ThisFile = "tests/Architecture.Tests/Rules/UpkeepRules.cs";

    private static readonly string[] MustBeBanned =
        ["System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid", "System.Random.#ctor"];

    public static IEnumerable<Rule> All =>
    [
        new Rule("Nothing is left half-done", HalfDone)
            .SeesIn("later", new SourceFile("src/Platform/A.cs", "// TODO later\n"))
            .SeesIn("throw", new SourceFile("src/Platform/A.cs", "throw new NotImplementedException();\n")),
        new Rule("No test is skipped", SkippedTests)
            .SeesIn("Fact", new SourceFile("tests/Platform.Tests/A.cs", "[Fact(Skip = \"slow\")]\n")),
        new Rule("A suppression says why", SilentSuppressions)
            .SeesIn("CA1000", new SourceFile("src/Platform/A.cs", "#pragma warning disable CA1000\n"))
            .SeesIn("CA2000", new SourceFile("src/Platform/A.cs", "[SuppressMessage(\"Design\", \"CA2000\")]\n")),
        new Rule("Clock and chance stay banned at compile time", UnbannedSymbols)
            .SeesIn("System.DateTime.Now", new SourceFile("BannedSymbols.txt", ""))
            .SeesIn("RS0030", new SourceFile(".editorconfig", "dotnet_diagnostic.RS0030.severity = none\n")),
        new Rule("Lock files name no host", LockedHosts)
            .SeesIn("resolved", new SourceFile("src/Host/Assets/package-lock.json",
                "\"resolved\": \"https://registry.example/axe-core.tgz\"\n")),
    ];

    private static IEnumerable<string> HalfDone(Repository repository) =>
        Lines(repository, file => IsWritten(file), HalfDoneMark());

    private static IEnumerable<string> SkippedTests(Repository repository) =>
        Lines(repository, file => file.IsIn("tests") && file.Extension == ".cs", SkipsTest());

    private static IEnumerable<string> SilentSuppressions(Repository repository) =>
        Lines(repository, file => IsWritten(file), Suppression()).Where(line => !SaysWhy().IsMatch(line));

    private static IEnumerable<string> LockedHosts(Repository repository) =>
        Lines(repository, file => file.Name is "package-lock.json" or "packages.lock.json", Host());

    private static IEnumerable<string> UnbannedSymbols(Repository repository)
    {
        var banned = repository.Files.SingleOrDefault(file => file.Name == "BannedSymbols.txt")?.Text ?? "";
        return MustBeBanned.Where(symbol => !banned.Contains($":{symbol};", StringComparison.Ordinal))
            .Concat(Lines(repository, file => file.Name == ".editorconfig" || IsWritten(file), SwitchedOff()));
    }

    private static bool IsWritten(SourceFile file) =>
        file.Extension is ".cs" or ".razor" or ".ts" or ".css" or ".csproj" or ".props" or ".sh" or ".md";

    private static IEnumerable<string> Lines(Repository repository, Func<SourceFile, bool> chosen, Regex pattern) =>
        from file in repository.Files.Where(chosen)
        where file.Path != ThisFile
        from line in file.TextLines(pattern)
        select $"{file.Path}:{line.Number} {line.Text}";

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HalfDoneMark();

    [GeneratedRegex(@"\[\w*(Fact|Theory|Property)\(.*\bSkip\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SkipsTest();

    [GeneratedRegex(@"^#pragma warning disable|^\[.*SuppressMessage\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suppression();

    [GeneratedRegex("// .{10}|Justification = \".{10}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysWhy();

    [GeneratedRegex(@"RS0030[^=]*=\s*(none|silent|suggestion)|NoWarn.*RS0030", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SwitchedOff();

    [GeneratedRegex("\"resolved\":\\s*\"https?:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Host();
}
