namespace Entente.Platform.Tests.Fixtures;

/// <summary>Where the repository lies, for tests that compare with a file of it.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    public static string PathTo(string relative) => Path.Combine(Found.Value, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Entente.slnx in {AppContext.BaseDirectory} or above it.");
    }
}
