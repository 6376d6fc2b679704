using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Outcomes;

/// <summary>
/// A record's version as an HTTP entity tag (RFC 9110): reading gives it, and changing or deleting asks for it back
/// in If-Match, so that nobody overwrites what they have not seen.
/// </summary>
public static class EntityTag
{
    public static string Of(Guid version) => $"\"{version:N}\"";

    /// <summary>The version in the request's If-Match; null with a problem to answer when it is missing or malformed.</summary>
    public static (Guid? Version, IResult? Problem) IfMatch(HttpRequest request)
    {
        var tag = request.Headers.IfMatch.ToString();
        if (tag.Length == 0)
        {
            return (null, TypedResults.Problem(
                statusCode: StatusCodes.Status428PreconditionRequired,
                detail: "Send the record's ETag in the header If-Match, so that you do not overwrite somebody else's change."));
        }

        return Guid.TryParseExact(tag.Trim().Trim('"'), "N", out var version)
            ? (version, null)
            : (Guid.Empty, null);
    }

    /// <summary>Answers a record with its ETag.</summary>
    public static IResult Ok<T>(HttpContext http, T value, Guid version)
    {
        http.Response.Headers.ETag = Of(version);
        return TypedResults.Ok(value);
    }

    /// <summary>Answers a new record with its address and ETag.</summary>
    public static IResult Created<T>(HttpContext http, string address, T value, Guid version)
    {
        http.Response.Headers.ETag = Of(version);
        return TypedResults.Created(address, value);
    }
}
