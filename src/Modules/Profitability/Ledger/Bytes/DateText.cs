using System.Globalization;
using System.Text;

namespace Entente.Modules.Profitability.Ledger.Bytes;

/// <summary>
/// Dates from bytes. A time of day after the date is passed over. Without a said order only 2026-03-31 is read: 03/04/2026
/// has two meanings, and a wrong one would move money into another period in silence.
/// </summary>
internal sealed class DateText(DateOrder order)
{
    /// <summary>Two-digit years below this are of this century.</summary>
    private const int Century = 2000;

    /// <summary>The day number (<see cref="DateOnly.DayNumber"/>), or −1 where the text is no date of the order.</summary>
    internal int Read(ReadOnlySpan<byte> bytes) => IsPlain(bytes) ? Plain(bytes) : Other(bytes);

    /// <summary>2026-03-31 and nothing else, which most ledgers have and every customer of a long list.</summary>
    private bool IsPlain(ReadOnlySpan<byte> bytes) =>
        order is DateOrder.IsoOnly or DateOrder.YearMonthDay && bytes.Length == 10 && bytes[4] == (byte)'-' && bytes[7] == (byte)'-'
        && !bytes[..4].ContainsAnyExceptInRange((byte)'0', (byte)'9') && !bytes[5..7].ContainsAnyExceptInRange((byte)'0', (byte)'9')
        && !bytes[8..].ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static int Plain(ReadOnlySpan<byte> bytes)
    {
        var (century, year) = (TwoDigits(bytes), TwoDigits(bytes[2..]));
        return Number((century * 100) + year, TwoDigits(bytes[5..]), TwoDigits(bytes[8..]));
    }

    private static int TwoDigits(ReadOnlySpan<byte> bytes) => ((bytes[0] - '0') * 10) + bytes[1] - '0';

    private int Other(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).Trim();
        var end = text.IndexOfAny([' ', 'T']);
        var date = end > 0 ? text[..end] : text;
        if (order == DateOrder.IsoOnly)
        {
            return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? iso.DayNumber : -1;
        }

        var parts = date.Split('.', '/', '-');
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
        {
            return -1;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        var (year, month, day) = order switch
        {
            DateOrder.DayMonthYear => (2, 1, 0),
            DateOrder.MonthDayYear => (2, 0, 1),
            _ => (0, 1, 2),
        };
        return parts[year].Length is 2 or 4 ? Number(numbers[year] + (parts[year].Length == 2 ? Century : 0), numbers[month], numbers[day]) : -1;
    }

    /// <summary>What would be right, for messages.</summary>
    internal string Wanted => order switch
    {
        DateOrder.YearMonthDay => "Dates are said to be year, month, day, like 2026-03-31.",
        DateOrder.DayMonthYear => "Dates are said to be day, month, year, like 31.03.2026.",
        DateOrder.MonthDayYear => "Dates are said to be month, day, year, like 03/31/2026.",
        _ => "Write dates like 2026-03-31, or say how the file writes them: ymd, dmy or mdy.",
    };

    private static int Number(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : -1;
}
