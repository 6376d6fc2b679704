using Entente.Platform.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Entente.Host.Serve;

/// <summary>Under /api every refusal and every failure is a problem document (RFC 9457), never a page.</summary>
internal static class ApiProblems
{
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same while an exception is handled: the request's path is that of the error page by then.</summary>
    public static bool WasApi(HttpContext context) =>
        new PathString(context.Features.Get<IExceptionHandlerPathFeature>()?.Path).StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers a bare status code (no route, wrong verb, wrong media type) with its problem document.</summary>
    public static Task WriteStatusAsync(StatusCodeContext status) =>
        WriteAsync(status.HttpContext, status.HttpContext.Response.StatusCode);

    public static async Task WriteAsync(HttpContext context, int statusCode, string? detail = null)
    {
        context.Response.StatusCode = statusCode;
        await TypedResults.Problem(statusCode: statusCode, detail: detail).ExecuteAsync(context);
    }
}

/// <summary>Turns an unexpected exception under /api into a problem document that says nothing about its inside.</summary>
internal sealed class ApiExceptionHandler(Saving saving) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ApiProblems.WasApi(httpContext))
        {
            return false;
        }

        var failure = RequestFailure.Of(exception, saving);
        await ApiProblems.WriteAsync(httpContext, failure.Status, failure.Message);
        return true;
    }
}
