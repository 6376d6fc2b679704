using System.Runtime.InteropServices;

namespace Entente.Methods.Events;

/// <summary>What a share or an index closed at on a trading day.</summary>
/// <param name="Date">The trading day.</param>
/// <param name="Close">The closing price, above 0, adjusted for splits and dividends where the source offers it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClosingPrice(DateOnly Date, double Close);
