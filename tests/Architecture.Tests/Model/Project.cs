using System.Xml.Linq;

namespace Entente.Architecture.Tests.Model;

/// <summary>What a project file says: its references by path, its packages and shared frameworks by name.</summary>
internal sealed record Project(
    string Path, IReadOnlyList<string> References, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks)
{
    public const string ModulesFolder = "src/Modules";

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public Layer Layer => Folder switch
    {
        "src/Methods" => Layer.Methods,
        "src/Platform" => Layer.Platform,
        "src/Host" => Layer.Host,
        _ when Folder.StartsWith(ModulesFolder + "/", StringComparison.Ordinal) => Layer.Module,
        _ => Layer.Outside,
    };

    public static Project From(SourceFile file)
    {
        var xml = XDocument.Parse(file.Text);
        var folder = System.IO.Path.GetDirectoryName(file.Path)!;
        return new Project(
            file.Path,
            [.. Included("ProjectReference").Select(path => Resolve(folder, path))],
            [.. Included("PackageReference")],
            [.. Included("FrameworkReference")]);

        IEnumerable<string> Included(string element) =>
            xml.Descendants(element).Select(item => (string?)item.Attribute("Include")).OfType<string>();
    }

    private static string Resolve(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in System.IO.Path.Combine(folder, path).Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}

internal enum Layer
{
    Outside,
    Methods,
    Platform,
    Module,
    Host,
}
