using System.Runtime.InteropServices;

namespace Entente.Methods.Networks;

/// <summary>One directed tie: what the person at index <paramref name="From"/> says about <paramref name="To"/>.</summary>
/// <param name="From">Index of the person who names the other, 0 to n − 1.</param>
/// <param name="To">Index of the person who is named, 0 to n − 1.</param>
/// <param name="Weight">Strength of the tie, finite and greater than 0 (a rating of 0 is no tie).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Arc(int From, int To, double Weight);
