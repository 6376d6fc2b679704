using System.Globalization;
using System.Runtime.InteropServices;

namespace Entente.Platform.Imports;

/// <summary>The numbers that a column may hold, both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NumberRange(double Least, double Most)
{
    /// <summary>No negatives, and nothing so large that adding it up loses the units.</summary>
    public static readonly NumberRange NotNegative = new(0, 1e12);

    public bool Contains(double number) => number >= Least && number <= Most;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"between {Least:#,0.#####} and {Most:#,0.#####}");
}
