namespace Entente.Host.Serve;

/// <summary>Which status an exception that reached the edge means.</summary>
internal static class RequestFailure
{
    /// <summary>The request's own fault keeps its code (unreadable, too large); everything else is ours.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
