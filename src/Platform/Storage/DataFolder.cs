namespace Entente.Platform.Storage;

/// <summary>Where the installation keeps files besides its database.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>A folder for one purpose, made when it is missing and readable by this user only.</summary>
    public string Of(string purpose)
    {
        var folder = System.IO.Path.Combine(Path, purpose);
        if (OperatingSystem.IsWindows())
        {
            System.IO.Directory.CreateDirectory(folder);
        }
        else
        {
            System.IO.Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }
}
