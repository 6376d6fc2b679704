namespace Entente.Methods.Networks.Spectra;

/// <summary>A fixed number of Lanczos steps: the matrix restricted to the space that its powers span from a start vector
/// is tridiagonal, and the leading vector of that small matrix gives a much better start for the next cycle.</summary>
internal static class LanczosCycle
{
    /// <summary>Below this share of the largest diagonal the space is exhausted.</summary>
    private const double Exhausted = 1e-14;

    internal static (double Value, double[] Vector) Improve(ComponentMatrix matrix, double[] start, int steps)
    {
        var basis = new List<double[]> { start };
        var diagonal = new List<double>();
        var beside = new List<double>();
        while (true)
        {
            var product = new double[matrix.Size];
            matrix.Multiply(basis[^1], product);
            diagonal.Add(Dot(basis[^1], product));
            Orthogonalise(product, basis);
            var length = Math.Sqrt(Dot(product, product));
            if (diagonal.Count == steps || length <= Exhausted * matrix.Size)
            {
                break;
            }

            beside.Add(length);
            Scale(product, 1 / length);
            basis.Add(product);
        }

        var (value, weights) = Tridiagonal.LeadingPair([.. diagonal], [.. beside]);
        var vector = new double[matrix.Size];
        for (var index = 0; index < basis.Count; index++)
        {
            AddMultiple(vector, basis[index], weights[index]);
        }

        Scale(vector, 1 / Math.Sqrt(Dot(vector, vector)));
        return (value, vector);
    }

    /// <summary>Twice, because once leaves rounding errors that grow from step to step.</summary>
    private static void Orthogonalise(double[] vector, List<double[]> basis)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var earlier in basis)
            {
                AddMultiple(vector, earlier, -Dot(earlier, vector));
            }
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var index = 0; index < a.Length; index++)
        {
            sum += a[index] * b[index];
        }

        return sum;
    }

    private static void AddMultiple(double[] target, double[] source, double factor)
    {
        for (var index = 0; index < target.Length; index++)
        {
            target[index] += factor * source[index];
        }
    }

    private static void Scale(double[] vector, double factor)
    {
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] *= factor;
        }
    }
}
