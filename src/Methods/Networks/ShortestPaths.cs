using Entente.Methods.Networks.Paths;

namespace Entente.Methods.Networks;

/// <summary>What one pass of searches from every person gives.</summary>
/// <param name="Betweenness">Σ over ordered pairs of σst(v)/σst; see <see cref="Networks.Betweenness"/>.</param>
/// <param name="HarmonicOut">Harmonic closeness along the arcs; null in a network of one.</param>
/// <param name="HarmonicIn">Harmonic closeness against the arcs; null in a network of one.</param>
/// <param name="Closeness">Wasserman–Faust closeness along the arcs; null in a network of one.</param>
public sealed record ShortestPathMeasures(
    IReadOnlyList<double> Betweenness,
    IReadOnlyList<double?> HarmonicOut,
    IReadOnlyList<double?> HarmonicIn,
    IReadOnlyList<double?> Closeness);

/// <summary>
/// All measures that rest on shortest paths, from one exact search from every person: directed, every arc of length 1.
/// <para>
/// Searches run on all processors in fixed blocks of sources; each block is added up apart and the blocks are added in
/// their order, so the result is the same to the last bit on any number of threads.
/// </para>
/// <para>Source: Brandes, U. (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25.
/// </para>
/// </summary>
public static class ShortestPaths
{
    /// <summary>Sources a block: 16 batches of eight, small enough to share out evenly.</summary>
    private const int BlockSources = 16 * LaneBuffer.Lanes;

    /// <summary>Searches from every person.</summary>
    /// <param name="network">The network; pass <see cref="Network.Symmetrised"/> for the undirected reading.</param>
    /// <param name="threads">Most threads to use; null for one a processor.</param>
    /// <param name="progress">Told the share of sources that are done.</param>
    /// <param name="cancellation">Ends the searches early.</param>
    public static ShortestPathMeasures Compute(
        Network network,
        int? threads = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var graph = SearchGraph.Of(network);
        var blocks = (graph.Count + BlockSources - 1) / BlockSources;
        var total = new PathTotals(graph, blocks, progress);
        var workers = Math.Min(Math.Max(blocks, 1), threads ?? Environment.ProcessorCount);
        var taken = -1;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, _ =>
        {
            PathSearch? search = null;
            for (var block = Interlocked.Increment(ref taken); block < blocks; block = Interlocked.Increment(ref taken))
            {
                search ??= new PathSearch(graph);
                RunBlock(search, block, graph.Count, cancellation);
                total.Add(block, search.Sums);
            }
        });
        return total.ToMeasures();
    }

    private static void RunBlock(PathSearch search, int block, int people, CancellationToken cancellation)
    {
        search.Sums.Reset();
        var end = Math.Min(people, (block + 1) * BlockSources);
        for (var first = block * BlockSources; first < end; first += LaneBuffer.Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Run(first, Math.Min(LaneBuffer.Lanes, end - first));
        }
    }
}
