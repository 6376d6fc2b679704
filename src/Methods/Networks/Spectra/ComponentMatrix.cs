namespace Entente.Methods.Networks.Spectra;

/// <summary>The symmetric 0/1 matrix of one component, its members numbered from 0.</summary>
internal sealed class ComponentMatrix
{
    private readonly int[] _starts;
    private readonly int[] _columns;

    internal ComponentMatrix(Network ties, int[] members)
    {
        var numbers = new Dictionary<int, int>(members.Length);
        for (var index = 0; index < members.Length; index++)
        {
            numbers[members[index]] = index;
        }

        _starts = new int[members.Length + 1];
        _columns = new int[members.Sum(ties.OutDegree)];
        var length = 0;
        for (var row = 0; row < members.Length; row++)
        {
            foreach (var neighbour in ties.Successors(members[row]))
            {
                _columns[length++] = numbers[neighbour];
            }

            _starts[row + 1] = length;
        }
    }

    internal int Size => _starts.Length - 1;

    internal void Multiply(double[] vector, double[] product)
    {
        for (var row = 0; row < product.Length; row++)
        {
            var sum = 0.0;
            for (var position = _starts[row]; position < _starts[row + 1]; position++)
            {
                sum += vector[_columns[position]];
            }

            product[row] = sum;
        }
    }

    /// <summary>‖Av − λv‖ for a vector of unit length.</summary>
    internal double Residual(double[] vector, double value)
    {
        var product = new double[Size];
        Multiply(vector, product);
        var sum = 0.0;
        for (var row = 0; row < product.Length; row++)
        {
            var difference = product[row] - (value * vector[row]);
            sum += difference * difference;
        }

        return Math.Sqrt(sum);
    }
}
