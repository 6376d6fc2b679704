namespace Entente.Platform.Api;

/// <summary>
/// What was answered to a request with an Idempotency-Key, so that its repetition gets the same and does nothing. A row
/// without a status belongs to a request that is being worked on, or that the server died over.
/// </summary>
internal sealed class StoredAnswer : Storage.IWorkspaceRow
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public const int KeyLength = 200;

    public const int HeaderLength = 400;

    private StoredAnswer()
    {
    }

    public Guid WorkspaceId { get; private set; }

    /// <summary>The token by which the request came, or the person who sent it from a session.</summary>
    public Guid CallerId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    /// <summary>SHA-256 of verb, address and body: a key stands for one request.</summary>
    public string RequestHash { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public int? Status { get; private set; }

    public string? ContentType { get; private set; }

    public string? Location { get; private set; }

    public string? ETag { get; private set; }

    /// <summary>The body; null when there was none, or it is not kept because it holds a secret or is too long.</summary>
    public string? Body { get; private set; }

    public bool IsKept { get; private set; }

    public static StoredAnswer Begin(Guid workspaceId, Guid callerId, string key, string requestHash, DateTime nowUtc) =>
        new() { WorkspaceId = workspaceId, CallerId = callerId, Key = key, RequestHash = requestHash, CreatedUtc = nowUtc };

    public void Finish(int status, string? contentType, string? location, string? etag, string? body, bool isKept) =>
        (Status, ContentType, Location, ETag, Body, IsKept) = (status, contentType, location, etag, body, isKept);
}
