namespace Entente.Platform.Ui.Frame;

/// <summary>Guards redirects that a form or a link asks for: only to pages of this site.</summary>
public static class LocalPath
{
    /// <summary>The path when it stays on this site, else the root.</summary>
    public static string OrRoot(string? path) => IsLocal(path) ? path! : "/";

    // "//host" and "/\host" leave the site; control characters would split the header.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not (['/', '/', ..] or ['/', '\\', ..]) && !path.Any(char.IsControl);
}
