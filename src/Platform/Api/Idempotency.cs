using System.Security.Cryptography;
using System.Text;
using Entente.Platform.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Entente.Platform.Api;

/// <summary>
/// A POST with an Idempotency-Key is done once: its repetition within a day, by the same token or person, gets the stored
/// answer (with Idempotency-Replayed: true) and does nothing. Another request under the same key is refused.
/// </summary>
internal sealed class Idempotency(StoredAnswers answers)
{
    private const int LongestKept = 512 * 1024;
    private const int KeptInMemory = 64 * 1024;

    public async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        var given = http.Request.Headers[IdempotencyKey.Header];
        if (given.Count == 0 || !HttpMethods.IsPost(http.Request.Method) || !IsApi(http))
        {
            await next(http);
        }
        else if (http.FindActor() is not { } actor)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, $"{IdempotencyKey.Header} is taken at addresses of a workspace only; this answer is not kept.");
        }
        else if (given.ToString() is not { Length: > 0 and <= StoredAnswer.KeyLength } key || key.Any(c => c is < '!' or > '~'))
        {
            await RefuseAsync(
                http, StatusCodes.Status400BadRequest,
                $"{IdempotencyKey.Header} should be 1 to {StoredAnswer.KeyLength} visible ASCII characters, such as a UUID.");
        }
        else
        {
            await RunOnceAsync(http, next, actor, key);
        }
    }

    private async Task RunOnceAsync(HttpContext http, RequestDelegate next, Actor actor, string key)
    {
        var caller = TokenClaims.TokenId(http.User) ?? actor.UserId;
        var hash = await HashAsync(http.Request);
        switch (await answers.BeginAsync(actor, caller, key, hash, http.RequestAborted))
        {
            case { } earlier when earlier.RequestHash != hash:
                await RefuseAsync(http, StatusCodes.Status422UnprocessableEntity, $"This {IdempotencyKey.Header} was used for another request. Take a new key.");
                break;
            case { Status: null }:
                await RefuseAsync(
                    http, StatusCodes.Status409Conflict,
                    "The first request with this key has not ended, or the server stopped over it. Look whether it is done; then take a new key.");
                break;
            case { IsKept: false }:
                await RefuseAsync(
                    http, StatusCodes.Status409Conflict,
                    "This was done already. Its answer held a secret or was too long to be kept, so it cannot be repeated.");
                break;
            case { } earlier:
                await ReplayAsync(http, earlier);
                break;
            default:
                await DoAsync(http, next, actor, caller, key);
                break;
        }
    }

    /// <summary>Answers while keeping a copy; what failed by our fault or was never tried is forgotten, so that it can be tried again.</summary>
    private async Task DoAsync(HttpContext http, RequestDelegate next, Actor actor, Guid caller, string key)
    {
        var original = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var copy = new MemoryStream();
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(copy));
        var isDone = false;
        try
        {
            await next(http);
            await http.Response.BodyWriter.FlushAsync(CancellationToken.None);
            isDone = IsWorthKeeping(http.Response.StatusCode);
            if (isDone)
            {
                await KeepAsync(http, actor, caller, key, copy);
            }
        }
        finally
        {
            http.Features.Set(original);
            if (!isDone)
            {
                await answers.ForgetAsync(actor, caller, key);
            }
        }

        copy.Position = 0;
        await copy.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private Task KeepAsync(HttpContext http, Actor actor, Guid caller, string key, MemoryStream body)
    {
        var holdsSecret = http.GetEndpoint()?.Metadata.GetMetadata<NeverStoredAnswer>() is not null && http.Response.StatusCode < 300;
        var isKept = !holdsSecret && body.Length <= LongestKept;
        var headers = http.Response.Headers;
        return answers.FinishAsync(actor, caller, key, answer => answer.Finish(
            http.Response.StatusCode, http.Response.ContentType, OrNull(headers.Location), OrNull(headers.ETag),
            isKept ? Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length) : null, isKept));
    }

    private static async Task ReplayAsync(HttpContext http, StoredAnswer answer)
    {
        http.Response.StatusCode = answer.Status!.Value;
        http.Response.ContentType = answer.ContentType;
        http.Response.Headers[IdempotencyKey.Replayed] = "true";
        if (answer.Location is not null)
        {
            http.Response.Headers.Location = answer.Location;
        }

        if (answer.ETag is not null)
        {
            http.Response.Headers.ETag = answer.ETag;
        }

        await http.Response.WriteAsync(answer.Body ?? string.Empty, http.RequestAborted);
    }

    /// <summary>Refused sign-ins and limits say nothing about the request itself, and faults of ours may pass.</summary>
    private static bool IsWorthKeeping(int status) => status < 500
        && status is not StatusCodes.Status401Unauthorized and not StatusCodes.Status403Forbidden and not StatusCodes.Status429TooManyRequests;

    private static async Task<string> HashAsync(HttpRequest request)
    {
        request.EnableBuffering(KeptInMemory);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n{request.ContentType}\n"));
        var buffer = new byte[KeptInMemory];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string? OrNull(Microsoft.Extensions.Primitives.StringValues value) => value.Count == 0 ? null : value.ToString();

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext http, int status, string detail) =>
        TypedResults.Problem(statusCode: status, detail: detail).ExecuteAsync(http);
}
