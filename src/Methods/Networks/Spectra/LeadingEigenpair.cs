namespace Entente.Methods.Networks.Spectra;

/// <summary>
/// The largest eigenvalue of one connected component's 0/1 matrix and its eigenvector, which is positive
/// (Perron–Frobenius). Found by Lanczos steps with full reorthogonalisation, restarted from the best vector so far
/// (Golub &amp; Van Loan, Matrix Computations, chapter 10).
/// </summary>
internal sealed class LeadingEigenpair
{
    /// <summary>Lanczos vectors kept at a time; with 24 a chain of 300 people does not converge within the restarts.</summary>
    private const int MostVectors = 48;

    private const int MostRestarts = 400;

    /// <summary>Residual, as a share of the eigenvalue, at which the vector counts as found.</summary>
    private const double SmallResidual = 1e-14;

    /// <summary>What rounding leaves of the residual in a large component.</summary>
    private const double AcceptedResidual = 1e-12;

    private readonly int[] _members;
    private readonly double[] _vector;

    private LeadingEigenpair(double value, int[] members, double[] vector)
    {
        Value = value;
        _members = members;
        _vector = vector;
    }

    internal double Value { get; }

    /// <summary>Null where no vector is found to the accepted residual.</summary>
    internal static LeadingEigenpair? Of(Network ties, int[] members)
    {
        var matrix = new ComponentMatrix(ties, members);
        var vector = new double[members.Length];
        Array.Fill(vector, 1 / Math.Sqrt(members.Length));
        var (value, residual, last) = (0.0, double.PositiveInfinity, double.PositiveInfinity);
        for (var restart = 0; restart < MostRestarts && residual > SmallResidual * value; restart++)
        {
            (value, vector) = LanczosCycle.Improve(matrix, vector, Math.Min(MostVectors, members.Length));
            residual = matrix.Residual(vector, value);
            if (residual <= AcceptedResidual * value && residual >= last)
            {
                break;
            }

            last = residual;
        }

        return residual <= AcceptedResidual * value ? new LeadingEigenpair(value, members, vector) : null;
    }

    /// <summary>The vector over all people, largest entry 1, zero outside the component.</summary>
    internal double[] Spread(int people)
    {
        var largest = _vector.Max(Math.Abs);
        var spread = new double[people];
        for (var index = 0; index < _members.Length; index++)
        {
            spread[_members[index]] = Math.Abs(_vector[index]) / largest;
        }

        return spread;
    }
}
