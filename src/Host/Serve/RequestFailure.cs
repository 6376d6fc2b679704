using Entente.Platform.Storage;

namespace Entente.Host.Serve;

/// <summary>What an exception that reached the edge means to the person: a status, and words where they help.</summary>
internal sealed record RequestFailure(int Status, string? Message)
{
    /// <summary>The request's own fault keeps its code; a database in trouble says so; everything else is our fault.</summary>
    public static RequestFailure Of(Exception exception, Saving saving) => exception switch
    {
        BadHttpRequestException bad => new(bad.StatusCode, null),
        StorageException { InnerException: not null } trouble => new(StatusCodes.Status503ServiceUnavailable, trouble.Message),
        _ when saving.Unusable(exception) is { } unusable => new(StatusCodes.Status503ServiceUnavailable, unusable.Message),
        _ => new(StatusCodes.Status500InternalServerError, null),
    };
}
