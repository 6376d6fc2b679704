namespace Entente.Methods.Networks;

/// <summary>
/// An immutable directed, weighted network of n people, numbered 0 to n − 1.
/// <para>
/// Model: at most one arc for each ordered pair, no self-ties, weights finite and greater than 0. Arcs are kept twice
/// in flat compressed-row arrays, by sender and by receiver, each person's neighbours in ascending order; so reading a
/// neighbourhood costs its size and the same arcs give the same network in whatever order they came.
/// </para>
/// <para>Edge cases: no people and no arcs are allowed; several arcs of one ordered pair become one whose weight is
/// their sum.</para>
/// </summary>
public sealed partial class Network
{
    private readonly Adjacency _out;
    private readonly Adjacency _in;
    private Network? _symmetrised;

    private Network(Adjacency outgoing, Adjacency incoming, bool symmetric)
    {
        _out = outgoing;
        _in = incoming;
        IsSymmetric = symmetric;
    }

    /// <summary>Number of people, n.</summary>
    public int Count => _out.Count;

    /// <summary>Number of arcs (directed ties). In a symmetrised network each tie counts as two arcs.</summary>
    public int ArcCount => _out.Neighbours.Length;

    /// <summary>True where this network was made by <see cref="Symmetrised"/>: a → b exists exactly when b → a does,
    /// with the same weight.</summary>
    public bool IsSymmetric { get; }

    internal Adjacency Outgoing => _out;

    internal Adjacency Incoming => _in;

    /// <summary>The people whom <paramref name="person"/> names, ascending.</summary>
    public ReadOnlySpan<int> Successors(int person) => _out.NeighboursOf(person);

    /// <summary>The people who name <paramref name="person"/>, ascending.</summary>
    public ReadOnlySpan<int> Predecessors(int person) => _in.NeighboursOf(person);

    /// <summary>Weights of the arcs to <see cref="Successors"/>, in the same order.</summary>
    public ReadOnlySpan<double> SuccessorWeights(int person) => _out.WeightsOf(person);

    /// <summary>Weights of the arcs from <see cref="Predecessors"/>, in the same order.</summary>
    public ReadOnlySpan<double> PredecessorWeights(int person) => _in.WeightsOf(person);

    /// <summary>Number of people whom <paramref name="person"/> names.</summary>
    public int OutDegree(int person) => _out.DegreeOf(person);

    /// <summary>Number of people who name <paramref name="person"/>.</summary>
    public int InDegree(int person) => _in.DegreeOf(person);

    /// <summary>Whether <paramref name="from"/> names <paramref name="to"/>.</summary>
    public bool HasArc(int from, int to) => Successors(from).BinarySearch(to) >= 0;

    /// <summary>Weight of the arc, or 0 where there is none.</summary>
    public double WeightOf(int from, int to)
    {
        var position = Successors(from).BinarySearch(to);
        return position < 0 ? 0 : SuccessorWeights(from)[position];
    }

    /// <summary>Every arc, ordered by sender and then by receiver.</summary>
    public IEnumerable<Arc> Arcs()
    {
        for (var from = 0; from < Count; from++)
        {
            for (var position = _out.Starts[from]; position < _out.Starts[from + 1]; position++)
            {
                yield return new Arc(from, _out.Neighbours[position], _out.Weights[position]);
            }
        }
    }

    /// <summary>
    /// The undirected reading of this network: a and b are tied where either names the other. The weight is the larger
    /// of the two. Computed once and kept; a symmetrised network returns itself.
    /// </summary>
    public Network Symmetrised()
    {
        if (IsSymmetric)
        {
            return this;
        }

        return _symmetrised ??= Symmetrise(this);
    }
}
