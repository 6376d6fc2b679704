using System.Threading.RateLimiting;

namespace Entente.Host.Serve;

/// <summary>Tries to sign in are counted by address, besides the lockout by account.</summary>
internal static class SignInRateLimit
{
    private const int TriesPerMinute = 20;

    public static IServiceCollection AddSignInRateLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            IsTry(http)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                    _ => new() { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(string.Empty));
    });

    private static bool IsTry(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.Request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase);
}
