using System.Security.Cryptography;

namespace Entente.Platform.Access;

/// <summary>Codes that a person writes down: four groups of five letters and digits, 100 random bits.</summary>
internal static class RecoveryCodeText
{
    public const int Count = 10;

    private const int Bytes = 13;
    private const int Length = 20;

    public static string Create() => Grouped(Totp.ToBase32(RandomNumberGenerator.GetBytes(Bytes))[..Length]);

    /// <summary>What is stored: hyphens, spaces and case do not matter, and the person is part of it.</summary>
    public static string Hash(Guid userId, string code) =>
        SecretToken.Hash($"{userId:N}:{string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}");

    private static string Grouped(string text) => string.Join('-', text.Chunk(5).Select(group => new string(group)));
}
