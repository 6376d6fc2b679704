namespace Entente.Methods.Networks.CoreSearch;

/// <summary>A split of the people, with the counts that its fit needs kept up to date move by move.</summary>
internal sealed class Split
{
    private readonly Network _network;
    private readonly SplitCorrelation _correlation;
    private readonly int[] _ties;
    private readonly int[] _coreTies;
    private long _coreArcs;
    private long _peripheryArcs;

    internal Split(Network network)
    {
        _network = network;
        _correlation = new SplitCorrelation(network.Count);
        InCore = new bool[network.Count];
        _ties = new int[network.Count];
        _coreTies = new int[network.Count];
        for (var person = 0; person < _ties.Length; person++)
        {
            _ties[person] = network.OutDegree(person) + network.InDegree(person);
        }

        _peripheryArcs = network.ArcCount;
    }

    internal bool[] InCore { get; }

    internal int Size { get; private set; }

    internal int People => InCore.Length;

    /// <summary>How many fits have been worked out: the measure of time spent.</summary>
    internal long Evaluations { get; private set; }

    internal double Fit => _correlation.Of(Size, _coreArcs, _peripheryArcs);

    /// <summary>Arcs, both ways, between the person and all others.</summary>
    internal int TiesOf(int person) => _ties[person];

    /// <summary>The fit if this person changed sides.</summary>
    internal double FitAfterMove(int person)
    {
        Evaluations++;
        var (inner, outer) = (_coreTies[person], _ties[person] - _coreTies[person]);
        return InCore[person]
            ? _correlation.Of(Size - 1, _coreArcs - inner, _peripheryArcs + outer)
            : _correlation.Of(Size + 1, _coreArcs + inner, _peripheryArcs - outer);
    }

    /// <summary>The fit if one person left the core and another, tied to the first by so many arcs, took the place.
    /// </summary>
    internal double FitAfterExchange(int leaves, int joins, int arcsBetween)
    {
        Evaluations++;
        var core = _coreArcs - _coreTies[leaves] + _coreTies[joins] - arcsBetween;
        var outerOfJoins = _ties[joins] - _coreTies[joins] + arcsBetween;
        return _correlation.Of(Size, core, _peripheryArcs + _ties[leaves] - _coreTies[leaves] - outerOfJoins);
    }

    /// <summary>How much a person is worth to the core as things stand, by the slope of the fit.</summary>
    internal Func<int, double> WorthToCore()
    {
        var fit = Fit;
        var perCoreArc = _correlation.Of(Size, _coreArcs + 1, _peripheryArcs) - fit;
        var perPeripheryArc = _correlation.Of(Size, _coreArcs, _peripheryArcs - 1) - fit;
        return person => (perCoreArc * _coreTies[person]) + (perPeripheryArc * (_ties[person] - _coreTies[person]));
    }

    internal void Move(int person)
    {
        var joins = InCore[person] ? -1 : 1;
        _coreArcs += joins * _coreTies[person];
        _peripheryArcs -= joins * (_ties[person] - _coreTies[person]);
        InCore[person] = !InCore[person];
        Size += joins;
        Tell(_network.Successors(person), joins);
        Tell(_network.Predecessors(person), joins);
    }

    /// <summary>Moves whoever stands on the wrong side.</summary>
    internal void Become(ReadOnlySpan<bool> inCore)
    {
        for (var person = 0; person < inCore.Length; person++)
        {
            if (InCore[person] != inCore[person])
            {
                Move(person);
            }
        }
    }

    private void Tell(ReadOnlySpan<int> neighbours, int change)
    {
        foreach (var neighbour in neighbours)
        {
            _coreTies[neighbour] += change;
        }
    }
}
