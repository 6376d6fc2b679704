namespace Entente.Architecture.Tests.Model;

/// <summary>What the rules look at: the files and what was compiled from them. A test can make one up.</summary>
internal sealed class Repository(IReadOnlyList<SourceFile> files, IReadOnlyList<TypeUse> uses)
{
    private static readonly string[] Generated = ["/node_modules/", "/wwwroot/", "/bin/", "/obj/"];

    public IReadOnlyList<SourceFile> Files { get; } = files;

    public IReadOnlyList<TypeUse> Uses { get; } = uses;

    public IReadOnlyList<Project> Projects { get; } =
        [.. files.Where(file => file.Extension == ".csproj").Select(Project.From)];

    public IEnumerable<SourceFile> Product => Files.Where(file => file.IsIn("src"));

    /// <summary>C# and Razor files under the folder.</summary>
    public IEnumerable<SourceFile> Code(string folder) =>
        Files.Where(file => file.IsIn(folder) && file.Extension is ".cs" or ".razor" && file.IsIn(folder));

    public static Repository Of(params SourceFile[] files) => new(files, []);

    public static Repository Of(params TypeUse[] uses) => new([], uses);

    public static Repository Read()
    {
        var root = FindRoot();
        string[] folders = [".ci", "bench", "src", "tests"];
        var files = folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(root))
            .Select(path => (Full: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !Generated.Any(part => ("/" + file.Relative).Contains(part, StringComparison.Ordinal)))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Relative, File.ReadAllText(file.Full)));
        var compiled = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is var name && !name.Contains(".Tests.", StringComparison.Ordinal)
                && (name == "entente.dll" || name.StartsWith("Entente.", StringComparison.Ordinal)));
        return new Repository([.. files], [.. compiled.SelectMany(TypeUse.In)]);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Entente.slnx in {AppContext.BaseDirectory} or above it.");
    }
}
