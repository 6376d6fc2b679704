using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Model;

namespace Entente.Architecture.Tests.Rules;

/// <summary>What a module may show, what it may use, and what only Platform may do for it.</summary>
internal static partial class ModuleRules
{
    private const string Modules = "Entente.Modules.";

    public static IEnumerable<Rule> All =>
    [
        new Rule("Platform names no module", repository => Lines(repository, "src/Platform", ModuleName()))
            .SeesIn("Entente.Modules.Networks",
                new SourceFile("src/Platform/Jobs/Runner.cs", "using Entente.Modules.Networks.Contracts;\n")),
        new Rule("Modules use each other through Contracts only", UsesBesidesContracts)
            .SeesIn("Entente.Modules.Directory.Domain.Person",
                new TypeUse("Entente.Networks", "Entente.Directory", "Entente.Modules.Directory.Domain", "Person")),
        new Rule("A module's public types are its contracts, its components and its module class", PublicInside)
            .SeesIn("public Person", new SourceFile("src/Modules/Directory/Domain/Person.cs",
                "namespace Entente.Modules.Directory.Domain;\n\npublic sealed class Person;\n"))
            .SeesIn("namespace", new SourceFile("src/Modules/Directory/Contracts/IPeople.cs",
                "namespace Entente.Modules.Directory;\n\npublic interface IPeople;\n")),
        new Rule("Modules do not ask which engine they run on", repository => Lines(repository, Project.ModulesFolder, Engine()))
            .SeesIn("IsSqlite", new SourceFile("src/Modules/Directory/Features/FindPerson/FindPerson.cs",
                "if (context.Database.IsSqlite())\n")),
        new Rule("Modules do not walk around the workspace filter",
            repository => Lines(repository, Project.ModulesFolder, AroundTheFilter()))
            .SeesIn("IgnoreQueryFilters", new SourceFile("src/Modules/Directory/Features/FindPerson/FindPerson.cs",
                "return context.Set<Person>().IgnoreQueryFilters();\n"))
            .SeesIn("ExecuteSql", new SourceFile("src/Modules/Directory/Features/FindPerson/FindPerson.cs",
                "await context.Database.ExecuteSqlAsync(sql, ct);\n")),
        new Rule("Pages take text from the query and read it themselves", TypedQueries)
            .SeesIn("Guid?", new SourceFile("src/Platform/Audit/Pages/AuditTrailPage.razor",
                "[SupplyParameterFromQuery] private Guid? Record { get; set; }\n")),
        new Rule("Use cases take the actor, not the HTTP context", repository => Lines(repository, Project.ModulesFolder, HttpContext()))
            .SeesIn("IHttpContextAccessor", new SourceFile("src/Modules/Directory/Features/EditPerson/EditPerson.cs",
                "internal sealed class EditPerson(IHttpContextAccessor http);\n")),
    ];

    /// <summary>Any other type throws on text that it cannot read, before the page can say what is wrong.</summary>
    private static IEnumerable<string> TypedQueries(Repository repository) =>
        Lines(repository, "src", TypedQuery());

    private static IEnumerable<string> Lines(Repository repository, string folder, Regex pattern) =>
        from file in repository.Code(folder)
        from line in file.CodeLines(pattern)
        select $"{file.Path}:{line.Number} {line.Text}";

    private static IEnumerable<string> UsesBesidesContracts(Repository repository) =>
        from use in repository.Uses
        where use.By != "entente" && use.Namespace.StartsWith(Modules, StringComparison.Ordinal)
        where use.Namespace[Modules.Length..].Split('.') is not [_, "Contracts", ..]
        select $"{use.By} uses {use.Namespace}.{use.Type}";

    private static IEnumerable<string> PublicInside(Repository repository)
    {
        foreach (var file in repository.Code(Project.ModulesFolder).Where(file => file.Extension == ".cs"))
        {
            var (module, isContract) = Place(file);
            if (isContract && !file.Code.Contains($"namespace {Modules}{module}.Contracts", StringComparison.Ordinal))
                yield return $"{file.Path}: the namespace does not say Contracts";
            if (isContract || file.Name.EndsWith(".razor.cs", StringComparison.Ordinal))
                continue;
            foreach (var type in file.Types.Where(type => type is { IsPublic: true, IsNested: false }))
            {
                if (type.Name != module + "Module")
                    yield return $"{file.Path}: public {type.Name}";
            }
        }
    }

    private static (string Module, bool IsContract) Place(SourceFile file) => file.Path.Split('/') switch
    {
        [_, _, var module, "Contracts", _, ..] => (module, true),
        [_, _, var module, ..] => (module, false),
        _ => ("", false),
    };

    [GeneratedRegex(@"\bEntente\.Modules\.[A-Z]\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ModuleName();

    [GeneratedRegex(@"\b(IsSqlite|IsNpgsql|ProviderName|ActiveProvider|Npgsql\w*|Sqlite\w*)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Engine();

    [GeneratedRegex(@"\b(IgnoreQueryFilters(?!\(\[Trash\.Filter\]\))|ExecuteSql\w*|SqlQuery\w*|FromSql\w*|GetDbConnection)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AroundTheFilter();

    [GeneratedRegex(@"\[SupplyParameterFromQuery[^\]]*\]\s*(public|private|internal)\s+(?!string(\[\])?\?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypedQuery();

    [GeneratedRegex(@"\bIHttpContextAccessor\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HttpContext();
}
