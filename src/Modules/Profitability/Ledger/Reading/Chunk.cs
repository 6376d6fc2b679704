namespace Entente.Modules.Profitability.Ledger.Reading;

/// <summary>Whole rows of one file, as many as fit into a processor's cache.</summary>
internal sealed class Chunk
{
    /// <summary>Bytes after the rows that may be read without harm, so that a scan may look at whole blocks.</summary>
    internal const int Margin = 64;

    internal const int UsualLength = 256 * 1024;

    internal byte[] Buffer { get; private set; } = new byte[UsualLength + Margin];

    /// <summary>Where the row before the first one begins; equal to <see cref="Start"/> where there is none.</summary>
    internal int Before { get; set; }

    /// <summary>Where the rows begin.</summary>
    internal int Start { get; set; }

    /// <summary>Where the rows end, after the last line break.</summary>
    internal int End { get; set; }

    /// <summary>Line of the file in which the first row begins.</summary>
    internal long FirstLine { get; set; }

    internal bool HasQuotes { get; set; }

    internal LedgerHeader Header { get; set; } = null!;

    /// <summary>Number of the chunk in the order of the files.</summary>
    internal long Sequence { get; set; }

    internal int Room => Buffer.Length - Margin;

    internal void Grow()
    {
        var larger = new byte[((Buffer.Length - Margin) * 2) + Margin];
        Buffer.CopyTo(larger, 0);
        Buffer = larger;
    }
}
