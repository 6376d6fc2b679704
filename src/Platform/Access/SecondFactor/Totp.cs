using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Platform.Access;

/// <summary>
/// Time-based one-time passwords as authenticator apps make them: RFC 6238 with HMAC-SHA-1, steps of thirty seconds and
/// six digits. A code is the truncated HMAC (RFC 4226) of the number of steps since 1970.
/// </summary>
internal static class Totp
{
    public const int Digits = 6;

    /// <summary>160 bits, as RFC 4226 recommends.</summary>
    public const int KeyBytes = 20;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    /// <summary>Clocks of phones go wrong by a little: the step before and the one after are taken too.</summary>
    private const int Tolerance = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static int StepAt(DateTime utc) => (int)(new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds() / StepSeconds);

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> key, int step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard, and every authenticator app, uses HMAC-SHA-1; its weakness in collisions does not matter here.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, near the given time; null for a wrong code. Every candidate is compared in full.</summary>
    public static int? Match(ReadOnlySpan<byte> key, string code, DateTime nowUtc)
    {
        var digits = Encoding.ASCII.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        int? matched = null;
        for (var step = StepAt(nowUtc) - Tolerance; step <= StepAt(nowUtc) + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(Code(key, step))))
            {
                matched = step;
            }
        }

        return matched;
    }

    /// <summary>The key as apps take it by hand, in groups of four.</summary>
    public static string KeyText(ReadOnlySpan<byte> key) => string.Join(' ', ToBase32(key).Chunk(4).Select(group => new string(group)));

    /// <summary>The address that the QR code holds (Google Authenticator's key URI format).</summary>
    public static string Address(ReadOnlySpan<byte> key, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Entente:{account}")}?secret={ToBase32(key)}&issuer=Entente&digits={Digits}&period={StepSeconds}";

    /// <summary>RFC 4648, without padding.</summary>
    public static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (buffer, bits) = (0, 0);
        foreach (var b in bytes)
        {
            buffer = (buffer << 8) | b;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Base32[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(Base32[(buffer << (5 - bits)) & 31]).ToString();
    }
}
