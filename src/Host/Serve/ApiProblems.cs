using Microsoft.AspNetCore.Diagnostics;

namespace Entente.Host.Serve;

/// <summary>Under /api every refusal and every failure is a problem document (RFC 9457), never a page.</summary>
internal static class ApiProblems
{
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers a bare status code (no route, wrong verb, wrong media type) with its problem document.</summary>
    public static Task WriteStatusAsync(StatusCodeContext status) =>
        WriteAsync(status.HttpContext, status.HttpContext.Response.StatusCode);

    public static async Task WriteAsync(HttpContext context, int statusCode)
    {
        context.Response.StatusCode = statusCode;
        await TypedResults.Problem(statusCode: statusCode).ExecuteAsync(context);
    }
}

/// <summary>Turns an unexpected exception under /api into a problem document that says nothing about its inside.</summary>
internal sealed class ApiExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ApiProblems.IsApi(httpContext))
        {
            return false;
        }

        await ApiProblems.WriteAsync(httpContext, RequestFailure.StatusOf(exception));
        return true;
    }
}
