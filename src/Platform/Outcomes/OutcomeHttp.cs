using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Outcomes;

/// <summary>The one mapping of refusals to HTTP: status codes and problem details.</summary>
public static class OutcomeHttp
{
    /// <summary>The answer of an endpoint: what <paramref name="onDone"/> makes of the value, or problem details.</summary>
    public static IResult ToResult<T>(this Outcome<T> outcome, Func<T, IResult> onDone) =>
        outcome.TryGet(out var value, out var refusal) ? onDone(value) : refusal.ToProblem();

    public static int StatusCode(this RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No status code for this kind of refusal."),
    };

    public static IResult ToProblem(this Refusal refusal)
    {
        var status = refusal.Kind.StatusCode();
        if (refusal.Errors.Count == 0)
        {
            return TypedResults.Problem(detail: refusal.Message, statusCode: status);
        }

        var errors = refusal.Errors
            .GroupBy(e => JsonNamingPolicy.CamelCase.ConvertName(e.Field), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray(), StringComparer.Ordinal);
        return TypedResults.Problem(
            detail: refusal.Message, statusCode: status, extensions: [KeyValuePair.Create("errors", (object?)errors)]);
    }
}
