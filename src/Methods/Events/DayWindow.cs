using System.Globalization;
using System.Runtime.InteropServices;

namespace Entente.Methods.Events;

/// <summary>Trading days counted from the day of the event (0), both ends included: −1,1 are the day before, the day itself
/// and the day after.</summary>
/// <param name="First">First day; negative before the event.</param>
/// <param name="Last">Last day, at least <paramref name="First"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayWindow(int First, int Last)
{
    /// <summary>Number of trading days.</summary>
    public int Days => Last - First + 1;

    /// <summary>As it is written on a command line: −1,1.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First},{Last}");

    /// <summary>Whether the two windows have a day in common.</summary>
    public bool Overlaps(DayWindow other) => First <= other.Last && other.First <= Last;
}
