namespace Entente.Platform.Imports;

/// <summary>A file that somebody gave, by its name and content.</summary>
public sealed record GivenFile(string Name, Stream Content) : IAsyncDisposable
{
    /// <summary>Opens a file from disk; null with a problem where that is not possible.</summary>
    public static GivenFile? Open(string path, ImportProblems problems)
    {
        try
        {
            var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return new GivenFile(Path.GetFileName(content.Name), content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException
                ? "There is no such file."
                : "This file cannot be read: it is a folder, or you have no right to it.";
            problems.Add(new ImportProblem(path, null, null, why));
            return null;
        }
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
