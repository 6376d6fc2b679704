using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// SHA-256 over what an audit is computed from. Every text goes in with its length before it, so that two different
/// inputs cannot run together into the same bytes.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Length as stored: hexadecimal.</summary>
    public const int Length = 64;

    public static string Of(IEnumerable<Participant> people, IEnumerable<Rating> ratings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var person in people)
        {
            Add(hash, person.Id, person.Name, person.Firm, person.Level?.ToString(), person.Function, person.Answered ? "1" : "0");
            Add(hash, [.. person.Roles.Select(role => role.Label), null, .. person.AlsoServes]);
        }

        foreach (var rating in ratings)
        {
            Add(hash, rating.From, rating.To);
            Add(hash, rating.Frequency);
            Add(hash, rating.Importance);
            Add(hash, rating.Closeness);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of imported data read by these settings.</summary>
    public static string Of(string imported, AuditSettings settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, imported, JsonSerializer.Serialize(settings));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            var bytes = text is null ? null : Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(bytes ?? []);
        }
    }

    private static void Add(IncrementalHash hash, double value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        hash.AppendData(bytes);
    }
}
