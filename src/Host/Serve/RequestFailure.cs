using System.Text.Json;
using Entente.Platform.Storage;

namespace Entente.Host.Serve;

/// <summary>What an exception that reached the edge means to the person: a status, and words where they help.</summary>
internal sealed record RequestFailure(int Status, string? Message)
{
    private const string Unreadable =
        "A value in the address, or the body, is missing or not of the kind that is read here. The API's page at /api-docs shows what each address takes.";

    /// <summary>The request's own fault keeps its code; a database in trouble says so; everything else is our fault.</summary>
    public static RequestFailure Of(Exception exception, Saving saving) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } bad => new(bad.StatusCode, Words(json)),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad => new(bad.StatusCode, Unreadable),
        BadHttpRequestException bad => new(bad.StatusCode, null),
        StorageException { InnerException: not null } trouble => new(StatusCodes.Status503ServiceUnavailable, trouble.Message),
        _ when saving.Unusable(exception) is { } unusable => new(StatusCodes.Status503ServiceUnavailable, unusable.Message),
        _ => new(StatusCodes.Status500InternalServerError, null),
    };

    /// <summary>Where the body stops making sense. The parser's own message would name our types.</summary>
    private static string Words(JsonException json) =>
        $"The body cannot be read at {(string.IsNullOrEmpty(json.Path) ? "$" : json.Path)}, line {(json.LineNumber ?? 0) + 1}: "
        + "it is no JSON there, or a value that this field does not take. The API's page at /api-docs shows what each address takes.";
}
