namespace Entente.Methods.Networks.Spectra;

/// <summary>The largest eigenvalue of a small symmetric tridiagonal matrix, by bisection, and its eigenvector, by
/// inverse iteration (Golub &amp; Van Loan, Matrix Computations, section 8.4).</summary>
internal static class Tridiagonal
{
    /// <summary>Halvings after which a double cannot be halved further within its bounds.</summary>
    private const int Halvings = 110;

    private const int InverseSteps = 4;

    internal static (double Value, double[] Vector) LeadingPair(double[] diagonal, double[] beside)
    {
        var value = LargestEigenvalue(diagonal, beside);
        var vector = new double[diagonal.Length];
        Array.Fill(vector, 1);
        var shift = value + (1e-14 * Math.Max(1, Math.Abs(value)));
        for (var step = 0; step < InverseSteps; step++)
        {
            vector = Solve(diagonal, beside, shift, vector);
        }

        return (value, vector);
    }

    private static double LargestEigenvalue(double[] diagonal, double[] beside)
    {
        var (low, high) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var index = 0; index < diagonal.Length; index++)
        {
            var radius = (index > 0 ? beside[index - 1] : 0) + (index < beside.Length ? beside[index] : 0);
            low = Math.Max(low, diagonal[index]);
            high = Math.Max(high, diagonal[index] + radius);
        }

        for (var halving = 0; halving < Halvings && low < high; halving++)
        {
            var middle = low + ((high - low) / 2);
            if (IsAbove(diagonal, beside, middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }

    /// <summary>Whether the number lies above every eigenvalue: then all pivots of T − xI are negative.</summary>
    private static bool IsAbove(double[] diagonal, double[] beside, double number)
    {
        var pivot = diagonal[0] - number;
        for (var index = 1; index < diagonal.Length && pivot < 0; index++)
        {
            pivot = diagonal[index] - number - (beside[index - 1] * beside[index - 1] / pivot);
        }

        return pivot < 0;
    }

    /// <summary>Solves (shift·I − T) x = b, which has positive pivots for a shift above every eigenvalue; returns x at
    /// unit length.</summary>
    private static double[] Solve(double[] diagonal, double[] beside, double shift, double[] right)
    {
        var size = diagonal.Length;
        var pivots = new double[size];
        var solution = new double[size];
        var leastPivot = 1e-16 * Math.Max(1, Math.Abs(shift));
        for (var index = 0; index < size; index++)
        {
            var (carried, value) = index == 0
                ? (0, right[0])
                : (beside[index - 1] * beside[index - 1] / pivots[index - 1],
                    right[index] + (beside[index - 1] / pivots[index - 1] * solution[index - 1]));
            var pivot = shift - diagonal[index] - carried;
            pivots[index] = Math.Max(pivot, leastPivot);
            solution[index] = value;
        }

        for (var index = size - 1; index >= 0; index--)
        {
            var next = index + 1 < size ? beside[index] * solution[index + 1] : 0;
            solution[index] = (solution[index] + next) / pivots[index];
        }

        var length = Math.Sqrt(solution.Sum(entry => entry * entry));
        return [.. solution.Select(entry => entry / length)];
    }
}
