namespace Entente.Platform.Imports.Records;

/// <summary>
/// Remembers the keys of all rows of a file in sixteen bytes a row, so that a second row about the same record is found
/// however far below it stands. Keys are compared by 64 bits of a hash: among a million of them two differing ones are
/// mistaken for each other once in some thirty million files.
/// </summary>
internal sealed class SeenKeys
{
    private const int First = 1024;
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong[] keys = new ulong[First];
    private uint[] lines = new uint[First];
    private uint[] contents = new uint[First];
    private int count;

    /// <summary>
    /// Notes a row. Answers null when its key is new; else the line that had it first, and whether it said the same.
    /// </summary>
    public (long Line, bool IsSame)? See(string key, long line, ReadOnlySpan<string> cells)
    {
        var hash = Hash(key);
        var content = Content(cells);
        if ((count + 1) * 4L > keys.Length * 3L)
        {
            Grow();
        }

        var at = Place(keys, hash);
        if (keys[at] == hash)
        {
            return lines[at] == (uint)line ? null : (lines[at], contents[at] == content);
        }

        (keys[at], lines[at], contents[at]) = (hash, (uint)line, content);
        count++;
        return null;
    }

    private static ulong Hash(string key)
    {
        var hash = Mixed(Added(Start, key));
        return hash == 0 ? 1 : hash;
    }

    private static uint Content(ReadOnlySpan<string> cells)
    {
        var hash = Start;
        foreach (var cell in cells)
        {
            hash = Added(hash, cell);
            hash = (hash ^ char.MaxValue) * Prime;
        }

        return (uint)Mixed(hash);
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) over the letters.</summary>
    private static ulong Added(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    /// <summary>Spreads every bit over all bits (the finalizer of MurmurHash3, Austin Appleby).</summary>
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }

    private static int Place(ulong[] table, ulong hash)
    {
        var mask = table.Length - 1;
        var at = (int)(hash & (ulong)mask);
        while (table[at] != 0 && table[at] != hash)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (oldKeys, oldLines, oldContents) = (keys, lines, contents);
        keys = new ulong[oldKeys.Length * 2];
        lines = new uint[keys.Length];
        contents = new uint[keys.Length];
        for (var from = 0; from < oldKeys.Length; from++)
        {
            if (oldKeys[from] != 0)
            {
                var to = Place(keys, oldKeys[from]);
                (keys[to], lines[to], contents[to]) = (oldKeys[from], oldLines[from], oldContents[from]);
            }
        }
    }
}
