using System.Buffers.Text;
using System.Text;

namespace Entente.Modules.Networks;

/// <summary>Addresses of the module's pages, relative to the workspace.</summary>
internal static class AuditPaths
{
    public const string List = "networks";

    public const string New = "networks/new";

    /// <summary>Begins a key that had to be written otherwise, because an address cannot carry it as it is.</summary>
    private const char Encoded = '~';

    public static string Audit(Guid auditId) => $"networks/{auditId}";

    public static string Person(Guid auditId, string key) => $"networks/{auditId}/people/{ToSegment(key)}";

    public static string Without(Guid auditId, params IEnumerable<string> keys) =>
        $"networks/{auditId}/without{Query("people", keys)}";

    public static string Compare(Guid auditId, Guid? with = null) =>
        $"networks/{auditId}/compare{(with is { } other ? $"?with={other}" : "")}";

    public static string Blocks(Guid auditId) => $"networks/{auditId}/blocks";

    public static string Finding(Guid auditId, int number) => $"networks/{auditId}/findings/{number}";

    public static string Plan(Guid planId) => $"networks/plans/{planId}";

    public static string Introduction(Guid introductionId) => $"networks/introductions/{introductionId}";

    private static string Query(string name, IEnumerable<string> values)
    {
        var pairs = values.Select(value => $"{name}={Uri.EscapeDataString(value)}").ToList();
        return pairs.Count == 0 ? string.Empty : "?" + string.Join('&', pairs);
    }

    /// <summary>
    /// The key as one segment of a path. Most keys stand as they are; a slash, a dot alone and the like would change the
    /// path, so such a key is written in base 64.
    /// </summary>
    public static string ToSegment(string key) => IsPlain(key)
        ? Uri.EscapeDataString(key)
        : Encoded + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>The key that a segment, already unescaped, stands for.</summary>
    public static string FromSegment(string segment) =>
        segment.Length > 1 && segment[0] == Encoded && Base64Url.IsValid(segment.AsSpan(1))
            ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(segment.AsSpan(1)))
            : segment;

    private static bool IsPlain(string key) =>
        key[0] is not (Encoded or '.') && !key.AsSpan().ContainsAny("/\\%?#");
}
