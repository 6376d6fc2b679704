namespace Entente.Platform.Outcomes;

/// <summary>Which days are plausible in the history of firms and people.</summary>
public static class PlausibleDays
{
    /// <summary>Nothing that firms still live with began earlier.</summary>
    public static readonly DateOnly Earliest = new(1800, 1, 1);
    /// <summary>Later is a typing error.</summary>
    public static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>Null when the day is plausible or absent; else what would be right.</summary>
    public static string? Fault(DateOnly? day) =>
        day < Earliest || day > Latest ? $"Give a day between {Earliest:yyyy-MM-dd} and {Latest:yyyy-MM-dd}." : null;
}
