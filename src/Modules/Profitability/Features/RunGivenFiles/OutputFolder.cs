namespace Entente.Modules.Profitability.Features;

/// <summary>
/// The files of a run: written into a folder beside their place and moved there when all are whole, so that a run which fails
/// leaves the previous one untouched. Other files in the folder stay.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _work;
    private readonly bool _isNew;
    private readonly List<string> _files = [];
    private bool _isDone;

    private OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _isNew = !System.IO.Directory.Exists(_folder);
        _work = Path.Combine(_folder, $".entente-{Guid.CreateVersion7():N}");
        System.IO.Directory.CreateDirectory(_work);
    }

    internal static OutputFolder Open(string folder) => new(folder);

    /// <summary>A new file of the run.</summary>
    internal Stream Create(string name)
    {
        _files.Add(name);
        return new FileStream(Path.Combine(_work, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    internal void Write(string name, string text)
    {
        using var writer = new StreamWriter(Create(name));
        writer.Write(text);
    }

    /// <summary>Moves all files to their place, in the order in which they were made.</summary>
    internal void Finish()
    {
        foreach (var name in _files)
        {
            if (System.IO.Directory.Exists(Path.Combine(_folder, name)))
            {
                throw new IOException($"{Path.Combine(_folder, name)} is a folder. Take it away or name another folder with --out.");
            }
        }

        foreach (var name in _files)
        {
            File.Move(Path.Combine(_work, name), Path.Combine(_folder, name), overwrite: true);
        }

        _isDone = true;
    }

    public void Dispose()
    {
        System.IO.Directory.Delete(_work, recursive: true);
        if (!_isDone && _isNew)
        {
            System.IO.Directory.Delete(_folder);
        }
    }
}
