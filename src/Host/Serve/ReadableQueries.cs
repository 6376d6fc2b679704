namespace Entente.Host.Serve;

/// <summary>Refuses a query that holds the character 0: no text has one, and PostgreSQL takes none.</summary>
internal static class ReadableQueries
{
    public static void UseReadableQueries(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!http.Request.QueryString.HasValue || !http.Request.QueryString.Value.Contains("%00", StringComparison.Ordinal))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
