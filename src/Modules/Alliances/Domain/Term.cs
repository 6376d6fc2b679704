using System.Runtime.InteropServices;

namespace Entente.Modules.Alliances.Domain;

/// <summary>The days for which an agreement is concluded, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(DateOnly StartsOn, DateOnly EndsOn)
{
    private const int MonthsOfYear = 12;

    /// <summary>The renewal that contains the day, each as long as the first term: whole months where the first one has whole
    /// months (a year stays a year in leap years), else as many days.</summary>
    public Term RenewedUntil(DateOnly day)
    {
        if (day <= EndsOn)
        {
            return this;
        }

        var (start, months) = (StartsOn, WholeMonths());
        for (var count = 1; ; count++)
        {
            var next = months is { } m
                ? new Term(start.AddMonths(m * count), start.AddMonths(m * (count + 1)).AddDays(-1))
                : new Term(start.AddDays(DaysLong * count), start.AddDays((DaysLong * (count + 1)) - 1));
            if (day <= next.EndsOn)
            {
                return next;
            }
        }
    }

    private int DaysLong => EndsOn.DayNumber - StartsOn.DayNumber + 1;

    private int? WholeMonths()
    {
        var after = EndsOn.AddDays(1);
        var months = ((after.Year - StartsOn.Year) * MonthsOfYear) + after.Month - StartsOn.Month;
        return months > 0 && StartsOn.AddMonths(months) == after ? months : null;
    }
}
