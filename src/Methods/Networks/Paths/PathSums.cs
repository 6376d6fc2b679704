using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Paths;

/// <summary>What a block of searches has added up: per person as a broker, as one reached, and as a source.</summary>
internal sealed class PathSums
{
    internal PathSums(int people)
    {
        Dependencies = new LaneBuffer(people);
        HarmonicIn = new double[people];
    }

    internal LaneBuffer Dependencies { get; }

    internal double[] HarmonicIn { get; }

    internal List<SourceDistances> Sources { get; } = [];

    internal void Reset()
    {
        Dependencies.Cells.Clear();
        Array.Clear(HarmonicIn);
        Sources.Clear();
    }
}

/// <summary>How many people one source reaches, the sum of their distances, and the sum of their inverses.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourceDistances(int Source, double Reached, double Distances, double Harmonic);
