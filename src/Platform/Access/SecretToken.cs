using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Platform.Access;

/// <summary>Random 256-bit secrets: shown once, stored as a hash.</summary>
public static class SecretToken
{
    private const int Bytes = 32;
    private const int WorkspaceBytes = 16;
    private const int LinkLength = 64;

    /// <summary>A new token as URL-safe text of 43 characters.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>
    /// A new token for a link that works without signing in, 64 characters. The workspace stands in it, so that it is
    /// looked up inside that workspace and row-level security holds.
    /// </summary>
    public static string CreateLink(Guid workspaceId) =>
        Base64Url.EncodeToString([.. workspaceId.ToByteArray(), .. RandomNumberGenerator.GetBytes(Bytes)]);

    /// <summary>The workspace that the token of a link says it belongs to; null when it is no such token.</summary>
    public static Guid? WorkspaceOf(string token)
    {
        Span<byte> bytes = stackalloc byte[WorkspaceBytes + Bytes];
        return token.Length == LinkLength && Base64Url.IsValid(token) && Base64Url.TryDecodeFromChars(token, bytes, out var written)
            && written == bytes.Length && Base64Url.EncodeToString(bytes) == token && new Guid(bytes[..WorkspaceBytes]) is var id && id != Guid.Empty
            ? id : null;
    }

    /// <summary>What is stored, and looked up by. SHA-256 suffices, since the token is 256 random bits.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
