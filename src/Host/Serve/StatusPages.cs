using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Entente.Host.Serve;

/// <summary>Refusals and failures as a page that says what to do; under /api as a problem document.</summary>
internal static class StatusPages
{
    private const string Folder = "/status/";

    public static void UseStatusPages(this IApplicationBuilder app, Func<Exception, RequestFailure> failureOf)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Folder + StatusCodes.Status500InternalServerError,
            StatusCodeSelector = exception => failureOf(exception).Status,
            CreateScopeForErrors = true,
            // Else what is answered under /api would never be logged.
            SuppressDiagnosticsCallback = context => failureOf(context.Exception).Status < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(Folder + "{0}", createScopeForStatusCodePages: true);
        app.UseWhen(ApiProblems.IsApi, api => api.UseStatusCodePages(ApiProblems.WriteStatusAsync));
        app.Use((context, next) => ShowAsync(context, next, failureOf));
    }

    /// <summary>Lets pages answer HEAD besides GET and POST, and the status page whatever verb was refused.</summary>
    public static void AnswerMoreVerbs(EndpointBuilder page)
    {
        if (page.Metadata.OfType<HttpMethodMetadata>().SingleOrDefault() is not { } verbs)
        {
            return;
        }

        page.Metadata.Remove(verbs);
        if (page is not RouteEndpointBuilder { RoutePattern: var address } || !IsStatusPage(address))
        {
            page.Metadata.Add(new HttpMethodMetadata([.. verbs.HttpMethods, HttpMethods.Head]));
        }
    }

    // A refused form would else be read, and refused, once more by the page that says so.
    private static Task ShowAsync(HttpContext context, RequestDelegate next, Func<Exception, RequestFailure> failureOf)
    {
        if (context.Request.Path.StartsWithSegments(Folder.TrimEnd('/'), StringComparison.Ordinal))
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set(context.Features.Get<IExceptionHandlerFeature>() is { Error: var error } ? failureOf(error) : null);
        }

        return next(context);
    }

    private static bool IsStatusPage(RoutePattern address) =>
        address.RawText?.StartsWith(Folder, StringComparison.Ordinal) ?? false;
}
