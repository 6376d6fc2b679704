using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Model;

namespace Entente.Architecture.Tests.Rules;

/// <summary>Who may know whom: Host → Modules → Platform, Methods; Methods → nothing.</summary>
internal static partial class ProjectRules
{
    public static IEnumerable<Rule> All =>
    [
        new Rule("Project references point one way", WrongReferences)
            .SeesIn("Platform refers to Directory",
                Csproj("src/Platform/Platform", "../Modules/Directory/Directory"), Csproj("src/Modules/Directory/Directory"))
            .SeesIn("Methods refers to Platform",
                Csproj("src/Methods/Methods", "../Platform/Platform"), Csproj("src/Platform/Platform"))
            .SeesIn("Directory refers to Host",
                Csproj("src/Modules/Directory/Directory", "../../Host/Host"), Csproj("src/Host/Host"))
            .SeesIn("Host refers to Platform.Tests",
                Csproj("src/Host/Host", "../../tests/Platform.Tests/Platform.Tests"),
                Csproj("tests/Platform.Tests/Platform.Tests")),
        new Rule("Project references have no circle", Circles)
            .SeesIn("Networks → Directory → Networks",
                Csproj("src/Modules/Directory/Directory", "../Networks/Networks"),
                Csproj("src/Modules/Networks/Networks", "../Directory/Directory")),
        new Rule("Every project is in the solution", NotInSolution)
            .SeesIn("src/Modules/Climate/Climate.csproj",
                Csproj("src/Modules/Climate/Climate"), new SourceFile("Entente.slnx", "<Solution/>")),
        new Rule("Methods is pure: no package, no framework, no I/O, no clock, no dependency injection", ImpureMethods)
            .SeesIn("CsvHelper", new SourceFile("src/Methods/Methods.csproj",
                """<Project><ItemGroup><PackageReference Include="CsvHelper"/></ItemGroup></Project>"""))
            .SeesIn("Microsoft.AspNetCore.App", new SourceFile("src/Methods/Methods.csproj",
                """<Project><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App"/></ItemGroup></Project>"""))
            .SeesIn("System.IO.File", new TypeUse("Entente.Methods", "System.Runtime", "System.IO", "File"))
            .SeesIn("System.TimeProvider", new TypeUse("Entente.Methods", "System.Runtime", "System", "TimeProvider")),
        new Rule("Internals are shown to tests only", ShownInternals)
            .SeesIn("Entente.Networks", new SourceFile("src/Modules/Directory/Directory.csproj",
                """<Project><ItemGroup><InternalsVisibleTo Include="Entente.Networks"/></ItemGroup></Project>"""))
            .SeesIn("Entente.Networks", new SourceFile("src/Modules/Directory/Shown.cs",
                """[assembly: InternalsVisibleTo("Entente.Networks")]""")),
    ];

    private static SourceFile Csproj(string path, params string[] references) => new(
        path + ".csproj",
        "<Project><ItemGroup>"
        + string.Concat(references.Select(reference => $"""<ProjectReference Include="{reference}.csproj"/>"""))
        + "</ItemGroup></Project>");

    private static IEnumerable<string> WrongReferences(Repository repository) =>
        from project in repository.Projects
        from target in Targets(repository, project)
        where !MayRefer(project.Layer, target.Layer)
        select $"{project.Name} refers to {target.Name}";

    private static bool MayRefer(Layer from, Layer to) => from switch
    {
        Layer.Host or Layer.Module => to is Layer.Module or Layer.Platform or Layer.Methods,
        Layer.Outside => true,
        _ => false,
    };

    private static IEnumerable<Project> Targets(Repository repository, Project project) =>
        repository.Projects.Where(other => project.References.Contains(other.Path));

    private static IEnumerable<string> Circles(Repository repository)
    {
        var done = new HashSet<string>();
        return repository.Projects.OrderByDescending(project => project.Name, StringComparer.Ordinal)
            .Select(project => CircleFrom(project, [])).OfType<string>();

        string? CircleFrom(Project project, IReadOnlyList<string> path)
        {
            if (path.Contains(project.Name))
                return string.Join(" → ", path.SkipWhile(name => name != project.Name).Append(project.Name));
            return done.Add(project.Name)
                ? Targets(repository, project).Select(next => CircleFrom(next, [.. path, project.Name]))
                    .FirstOrDefault(circle => circle is not null)
                : null;
        }
    }

    private static IEnumerable<string> NotInSolution(Repository repository)
    {
        var solution = repository.Files.SingleOrDefault(file => file.Path == "Entente.slnx")?.Text ?? "";
        return repository.Projects.Select(project => project.Path)
            .Where(path => !path.StartsWith("bench/", StringComparison.Ordinal))
            .Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ImpureMethods(Repository repository) =>
        repository.Projects.Where(project => project.Layer == Layer.Methods)
            .SelectMany(project => project.Packages.Concat(project.Frameworks))
            .Concat(repository.Uses.Where(use => use.By == "Entente.Methods")
                .Select(use => $"{use.Namespace}.{use.Type}")
                .Where(type => Impure().IsMatch(type)));

    private static IEnumerable<string> ShownInternals(Repository repository) =>
        from file in repository.Product
        from line in file.TextLines(ShowsInternals())
        where !line.Text.Contains(".Tests\"", StringComparison.Ordinal)
        select $"{file.Path}:{line.Number} {line.Text}";

    [GeneratedRegex(@"^(System\.(IO|Net|Data)\.|Microsoft\.|System\.(Console|TimeProvider|Threading\.Timer)$"
        + @"|System\.Diagnostics\.(Process|Stopwatch)$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Impure();

    [GeneratedRegex("InternalsVisibleTo", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShowsInternals();
}
