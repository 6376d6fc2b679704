namespace Entente.Platform.Tests.Fixtures;

/// <summary>
/// Compares text with a file in the repository that somebody has read and approved. With ENTENTE_APPROVE=1 in the
/// environment the file is written instead; look at the difference before committing it.
/// </summary>
public static class Approved
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("ENTENTE_APPROVE") == "1";

    public static void AssertSame(string relativePath, string text)
    {
        var file = RepositoryRoot.PathTo(relativePath);
        var lines = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, lines);
        }

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(approved == lines, $"{relativePath} is not what the program makes now. Read it and approve: "
            + $"ENTENTE_APPROVE=1 ./test.sh. First difference: {FirstDifference(approved, lines)}");
    }

    private static string FirstDifference(string approved, string made)
    {
        var (old, now) = (approved.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}: '{old.ElementAtOrDefault(line)}' became '{now.ElementAtOrDefault(line)}'";
    }
}
