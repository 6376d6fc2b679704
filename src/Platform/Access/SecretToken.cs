using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Platform.Access;

/// <summary>Random 256-bit secrets: shown once, stored as a hash.</summary>
public static class SecretToken
{
    private const int Bytes = 32;

    /// <summary>A new token as URL-safe text of 43 characters.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored, and looked up by. SHA-256 suffices, since the token is 256 random bits.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
