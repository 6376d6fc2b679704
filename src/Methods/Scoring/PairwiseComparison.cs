namespace Entente.Methods.Scoring;

/// <summary>
/// Weights from pairwise comparisons: the analytic hierarchy process (AHP).
/// <para>A[i,j] says how many times as important i is as j, on Saaty's scale from 1/9 to 9; A[j,i] = 1/A[i,j]. The weights are
/// the principal right eigenvector of A, scaled to the sum 1. Consistency index CI = (λmax − n)/(n − 1); consistency ratio
/// CR = CI/RI, with RI the mean index of random matrices of the same size. A ratio above 0.10 asks for the comparisons to be
/// looked at again.</para>
/// <para>Undefined cases: the ratio is 0 for one or two criteria, which cannot contradict each other. A matrix that is not
/// square, positive and reciprocal is refused, as is one of more than 15 criteria, for which there is no random index.</para>
/// <para>Source: Saaty, T. L. (1980), The Analytic Hierarchy Process, McGraw-Hill, chapters 1 to 3.</para>
/// <para>Example: 1, 3, 5 / 1/3, 1, 3 / 1/5, 1/3, 1 gives 0.637, 0.258, 0.105 with λmax 3.039 and CR 0.03.</para>
/// </summary>
public static class PairwiseComparison
{
    /// <summary>Comparisons above this ratio contradict each other too much (Saaty 1980, p. 21).</summary>
    public const double LargestConsistentRatio = 0.10;

    /// <summary>Strongest preference on Saaty's scale.</summary>
    public const double StrongestPreference = 9;

    /// <summary>Mean consistency index of random reciprocal matrices of 1 to 15 criteria (Saaty 1980, p. 21).</summary>
    private static readonly double[] RandomIndexes =
        [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    private const double ReciprocalTolerance = 1e-6;
    private const double EigenvectorTolerance = 1e-15;
    private const int MostRounds = 10_000;

    /// <summary>Most criteria that can be compared.</summary>
    public static int MostCriteria => RandomIndexes.Length;

    /// <summary>Weights and consistency of a matrix of comparisons.</summary>
    /// <exception cref="ArgumentException">The matrix is not square, positive and reciprocal, or too large.</exception>
    public static PairwiseWeights Compute(IReadOnlyList<IReadOnlyList<double>> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        Demand(comparisons);
        var count = comparisons.Count;
        var weights = Eigenvector(comparisons);
        var eigenvalue = Enumerable.Range(0, count).Sum(row => Product(comparisons[row], weights));
        var index = count < 2 ? 0 : (eigenvalue - count) / (count - 1);
        var random = RandomIndexes[count - 1];
        return new PairwiseWeights(weights, eigenvalue, index, random == 0 ? 0 : index / random);
    }

    /// <summary>The whole matrix from the comparisons above its diagonal, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<double>> FromUpper(int count, IReadOnlyList<double> above)
    {
        ArgumentNullException.ThrowIfNull(above);
        if (above.Count != count * (count - 1) / 2)
        {
            throw new ArgumentException($"{count} criteria have {count * (count - 1) / 2} comparisons, not {above.Count}.", nameof(above));
        }

        var matrix = Enumerable.Range(0, count).Select(_ => new double[count]).ToArray();
        var next = 0;
        for (var row = 0; row < count; row++)
        {
            matrix[row][row] = 1;
            for (var column = row + 1; column < count; column++, next++)
            {
                (matrix[row][column], matrix[column][row]) = (above[next], 1 / above[next]);
            }
        }

        return matrix;
    }

    private static double[] Eigenvector(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var weights = Enumerable.Repeat(1.0 / matrix.Count, matrix.Count).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var next = matrix.Select(row => Product(row, weights)).ToArray();
            var sum = next.Sum();
            var moved = 0.0;
            for (var i = 0; i < next.Length; i++)
            {
                next[i] /= sum;
                moved = Math.Max(moved, Math.Abs(next[i] - weights[i]));
            }

            weights = next;
            if (moved <= EigenvectorTolerance)
            {
                break;
            }
        }

        return weights;
    }

    private static double Product(IReadOnlyList<double> row, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += row[i] * weights[i];
        }

        return sum;
    }

    private static void Demand(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        if (matrix.Count == 0 || matrix.Count > MostCriteria || matrix.Any(row => row.Count != matrix.Count))
        {
            throw new ArgumentException($"The comparisons must be a square matrix of 1 to {MostCriteria} criteria.", nameof(matrix));
        }

        for (var i = 0; i < matrix.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                if (!(matrix[i][j] > 0) || Math.Abs((matrix[i][j] * matrix[j][i]) - 1) > ReciprocalTolerance)
                {
                    throw new ArgumentException(
                        $"Comparison {i + 1} with {j + 1} must be positive and the inverse of {j + 1} with {i + 1}.", nameof(matrix));
                }
            }
        }
    }
}

/// <summary>Weights from pairwise comparisons; see <see cref="PairwiseComparison"/>.</summary>
/// <param name="Weights">One weight a criterion; their sum is 1.</param>
/// <param name="LargestEigenvalue">λmax; equal to the number of criteria when no comparison contradicts another.</param>
/// <param name="ConsistencyIndex">(λmax − n)/(n − 1).</param>
/// <param name="ConsistencyRatio">Index over that of random comparisons.</param>
public sealed record PairwiseWeights(
    IReadOnlyList<double> Weights, double LargestEigenvalue, double ConsistencyIndex, double ConsistencyRatio)
{
    /// <summary>Whether the comparisons agree with each other well enough to be used.</summary>
    public bool IsConsistent => ConsistencyRatio <= PairwiseComparison.LargestConsistentRatio;
}
