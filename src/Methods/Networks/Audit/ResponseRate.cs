using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit;

/// <summary>How many of the people asked have answered.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ResponseRate(int Answered, int People)
{
    /// <summary>Answered / people, or null where nobody was asked.</summary>
    public double? Share => People == 0 ? null : (double)Answered / People;
}
