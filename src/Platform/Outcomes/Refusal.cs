namespace Entente.Platform.Outcomes;

/// <summary>Why a use case refused. Bugs are exceptions; a refusal is an expected answer.</summary>
public enum RefusalKind
{
    /// <summary>There is no such thing, or not for this person: both look the same.</summary>
    NotFound,

    /// <summary>The input is wrong; the message and the field errors say where and what would be right.</summary>
    Invalid,

    /// <summary>The change would break a rule that the stored data holds.</summary>
    Conflict,

    /// <summary>The record changed since the person loaded it.</summary>
    Stale,

    /// <summary>The person may see this but may not do that.</summary>
    Forbidden,

    /// <summary>The database can take nothing at the moment: its disk is full, it is read-only, or it is away.</summary>
    Unavailable,
}

/// <summary>One wrong field: its name as in the input record, and what to do.</summary>
public sealed record FieldError(string Field, string Message);

/// <summary>An expected refusal, in words for the user.</summary>
public sealed record Refusal(RefusalKind Kind, string Message, IReadOnlyList<FieldError> Errors)
{
    public static Refusal NotFound(string what) => new(RefusalKind.NotFound, $"There is no such {what}.", []);

    public static Refusal Forbidden(string what) =>
        new(RefusalKind.Forbidden, $"Your role does not allow you to {what}. Ask an owner of the workspace.", []);

    public static Refusal Conflict(string message) => new(RefusalKind.Conflict, message, []);

    public static Refusal Unavailable(string message) => new(RefusalKind.Unavailable, message, []);

    /// <summary>The record was changed by someone else since the person loaded it.</summary>
    public static Refusal Stale(string what) => new(
        RefusalKind.Stale,
        $"Somebody else changed this {what} after you opened it. Nothing was saved: load it again and repeat your change.", []);

    public static Refusal Invalid(string message) => new(RefusalKind.Invalid, message, []);

    public static Refusal Invalid(params IReadOnlyList<FieldError> errors) =>
        new(RefusalKind.Invalid, Summary(errors), errors);

    private static string Summary(IReadOnlyList<FieldError> errors) =>
        errors.Count == 1 ? errors[0].Message : $"{errors.Count} fields need your attention.";
}
