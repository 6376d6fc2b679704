using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Ledger.Bytes;

/// <summary>What became of a text that should be a number.</summary>
internal enum AmountState
{
    Read,

    /// <summary>Read, and rounded half away from zero to four decimals.</summary>
    Rounded,
    Empty,
    Unreadable,

    /// <summary>A number too large for exact sums.</summary>
    TooLarge,
}

/// <summary>
/// Numbers from bytes to whole ten-thousandths. Read are an optional sign, digits, with thousands separated only where the
/// format says so and only in groups of three, and an optional fraction. Anything else is unreadable, never guessed.
/// </summary>
internal sealed class AmountText(char decimalSign, char? thousands)
{
    /// <summary>Digits that fit into 64 bits together with four decimals.</summary>
    private const int QuickDigits = 14;

    private const int MostDecimals = 4;
    private static readonly long[] Power = [1, 10, 100, 1_000, 10_000];

    private const ulong Zeros = 0x3030303030303030;
    private const ulong Ones = 0x0101010101010101;
    private const ulong Highs = 0x8080808080808080;

    private readonly byte _decimal = (byte)decimalSign;
    private readonly ulong _decimals = (byte)decimalSign * Ones;
    private readonly string? _thousands = thousands?.ToString();

    internal static AmountText Of(LedgerFormat format) => new(format.Decimal, format.Thousands);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal AmountState Read(ReadOnlySpan<byte> text, out long scaled) =>
        Quick(text, out scaled) ? AmountState.Read : Slow(text, out scaled);

    /// <summary>
    /// The same for a cell behind whose end eight more bytes may be read: up to eight signs are taken as one word, without a
    /// branch for each.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal AmountState ReadCell(ReadOnlySpan<byte> text, out long scaled) =>
        Word(text, out scaled) ? AmountState.Read : Read(text, out scaled);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Word(ReadOnlySpan<byte> text, out long scaled)
    {
        scaled = 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        var length = text.Length;
        var isNegative = length > 0 && first == (byte)'-';
        length -= isNegative ? 1 : 0;
        if ((uint)(length - 1) > 7)
        {
            return false;
        }

        // The last sign moves to the highest byte; what is before the first becomes zeros.
        var empty = 64 - (length * 8);
        var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, isNegative ? 1 : 0)) << empty;
        var decimals = 0;
        var point = word ^ _decimals;
        point = (point - Ones) & ~point & Highs;
        if (point != 0)
        {
            var place = BitOperations.TrailingZeroCount(point) >> 3;
            decimals = 7 - place;
            if (decimals is 0 or > MostDecimals || place * 8 == empty)
            {
                return false;
            }

            var below = (1UL << (place * 8)) - 1;
            word = ((word & below) << 8) | (word & ~((below << 8) | 0xFF));
            empty += 8;
        }

        word |= empty == 0 ? 0 : Zeros >> (64 - empty);
        var digits = word ^ Zeros;
        if ((((digits + 0x7676767676767676) | digits) & Highs) != 0)
        {
            return false;
        }

        digits = (digits * 10) + (digits >> 8);
        var value = (((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32;
        var signed = isNegative ? -(long)(uint)value : (uint)value;
        scaled = signed * Power[MostDecimals - decimals];
        return true;
    }

    /// <summary>Reads an optional minus sign, up to 14 digits and up to four decimals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining | MethodImplOptions.AggressiveOptimization)]
    private bool Quick(ReadOnlySpan<byte> text, out long scaled)
    {
        scaled = 0;
        var place = text.Length > 0 && text[0] == (byte)'-' ? 1 : 0;
        var first = place;
        var value = 0L;
        for (; place < text.Length; place++)
        {
            var digit = (uint)(text[place] - '0');
            if (digit > 9)
            {
                break;
            }

            value = (value * 10) + digit;
        }

        var decimals = 0;
        if (place < text.Length)
        {
            if (text[place] != _decimal || (decimals = text.Length - place - 1) is 0 or > MostDecimals || place == first)
            {
                return false;
            }

            for (place++; place < text.Length; place++)
            {
                var digit = (uint)(text[place] - '0');
                if (digit > 9)
                {
                    return false;
                }

                value = (value * 10) + digit;
            }
        }

        if (place == first || place - first > QuickDigits)
        {
            return false;
        }

        value *= Power[MostDecimals - decimals];
        scaled = first == 0 ? value : -value;
        return true;
    }

    private AmountState Slow(ReadOnlySpan<byte> bytes, out long scaled)
    {
        scaled = 0;
        var text = System.Text.Encoding.UTF8.GetString(bytes).Trim();
        if (text.Length == 0)
        {
            return AmountState.Empty;
        }

        var isNegative = text[0] is '-' or '\u2212';
        var digits = text[0] is '-' or '+' or '\u2212' ? text[1..] : text;
        var point = digits.IndexOf((char)_decimal, StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (digits, "0") : (digits[..point], digits[(point + 1)..]);
        if (_thousands is not null && whole.Contains(_thousands, StringComparison.Ordinal))
        {
            var groups = whole.Split(_thousands);
            if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3))
            {
                return AmountState.Unreadable;
            }

            whole = string.Concat(groups);
        }

        if ((whole.Length == 0 && point < 0) || fraction.Length == 0 || !(whole + fraction).All(char.IsAsciiDigit))
        {
            return AmountState.Unreadable;
        }

        return Scale(whole, fraction, isNegative, out scaled);
    }

    private static AmountState Scale(string whole, string fraction, bool isNegative, out long scaled)
    {
        scaled = 0;
        var significant = whole.TrimStart('0');
        if (significant.Length > QuickDigits)
        {
            return AmountState.TooLarge;
        }

        var four = fraction.PadRight(MostDecimals, '0')[..MostDecimals];
        var value = (long.Parse("0" + significant, System.Globalization.CultureInfo.InvariantCulture) * Scaled.One)
            + long.Parse(four, System.Globalization.CultureInfo.InvariantCulture);
        var rest = fraction.Length > MostDecimals ? fraction[MostDecimals..] : "";
        value += rest.Length > 0 && rest[0] >= '5' ? 1 : 0;
        scaled = isNegative ? -value : value;
        return rest.Trim('0').Length > 0 ? AmountState.Rounded : AmountState.Read;
    }
}
