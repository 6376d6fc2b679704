namespace Entente.Platform.Tests.Fixtures;

/// <summary>Figures that a test reached, one file each; test.sh prints them at the end.</summary>
public static class Figures
{
    private static readonly string Folder = RepositoryRoot.PathTo("artifacts/figures");

    public static void Write(string test, string figure)
    {
        Directory.CreateDirectory(Folder);
        var name = string.Concat(test.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        File.WriteAllText(Path.Combine(Folder, name + ".txt"), $"{test}: {figure}\n");
    }
}
