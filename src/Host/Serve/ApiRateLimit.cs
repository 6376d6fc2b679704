using System.Collections.Concurrent;
using System.Globalization;
using Entente.Platform.Access;

namespace Entente.Host.Serve;

/// <summary>
/// Requests to the API are counted a minute by token, else by person, else by address. Every answer says what is left
/// (RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset in seconds); above the limit it is 429 with Retry-After.
/// </summary>
internal sealed class ApiRateLimit(IConfiguration settings, TimeProvider clock)
{
    /// <summary>The setting; 0 turns the limit off.</summary>
    public const string Setting = "Limits:ApiRequestsPerMinute";

    /// <summary>What a server of two cores answers at most: whoever asks more only makes others wait.</summary>
    public const int Default = 120_000;

    private const int WindowSeconds = 60;

    /// <summary>Counters of past minutes are swept when so many have come together.</summary>
    private const int ManyCallers = 10_000;

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);

    public int Limit { get; } = Read(settings);

    public static int Read(IConfiguration settings)
    {
        var text = settings[Setting];
        return string.IsNullOrEmpty(text) ? Default
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit
            : throw new FormatException($"{Setting} is '{text}'. It should be a whole number of requests a minute, or 0 for no limit.");
    }

    public async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (Limit == 0 || !ApiProblems.IsApi(http))
        {
            await next(http);
            return;
        }

        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var used = Count(Caller(http), now / WindowSeconds);
        var left = WindowSeconds - (now % WindowSeconds);
        Write(http.Response.Headers, Math.Max(0, Limit - used), left);
        if (used <= Limit)
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = left.ToString(CultureInfo.InvariantCulture);
        await ApiProblems.WriteAsync(
            http, StatusCodes.Status429TooManyRequests,
            $"More than {Limit.ToString("N0", CultureInfo.InvariantCulture)} requests in a minute. Go on in {left} seconds.");
    }

    private int Count(string caller, long minute)
    {
        if (windows.Count > ManyCallers)
        {
            foreach (var past in windows.Where(w => w.Value.Minute < minute))
            {
                windows.TryRemove(past);
            }
        }

        var window = windows.AddOrUpdate(caller, _ => new(minute), (_, known) => known.Minute == minute ? known : new(minute));
        return Interlocked.Increment(ref window.Used);
    }

    private void Write(IHeaderDictionary headers, int remaining, long reset)
    {
        headers["RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Reset"] = reset.ToString(CultureInfo.InvariantCulture);
    }

    private static string Caller(HttpContext http) =>
        (TokenClaims.TokenId(http.User) ?? ActorOfRequest.UserId(http.User))?.ToString()
        ?? http.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private sealed class Window(long minute)
    {
        public int Used;

        public long Minute => minute;
    }
}
